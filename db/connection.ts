import { createHash } from 'node:crypto'
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres'
import pg from 'pg'
import * as articles from './schema/articles.ts'
import * as catalogue from './schema/catalogue.ts'
import * as events from './schema/events.ts'
import * as media from './schema/media.ts'
import * as people from './schema/people.ts'
import * as polls from './schema/polls.ts'
import * as revisions from './schema/revisions.ts'
import * as views from './schema/views.ts'

const schema = { ...articles, ...catalogue, ...events, ...media, ...people, ...polls, ...revisions, ...views }

export type Database = NodePgDatabase<typeof schema>
export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0]
/** What every query takes first: the pool, or the transaction that it is to be part of. */
export type Connection = Database | Transaction

type Held = { pool?: pg.Pool; counting?: pg.Pool; database?: Database }
const process_ = globalThis as unknown as Record<symbol, Held | undefined>
const held = Symbol.for('newsroom.database')

/**
 * The process's one pool. It hangs on globalThis because Next bundles this module once more beside the copy that
 * Node loads. Throws when DATABASE_URL is absent: a bug of the caller, the server checks it at start.
 */
export function pool(): pg.Pool {
  process_[held] ??= {}
  process_[held].pool ??= openPool(process.env.DATABASE_URL)
  return process_[held].pool
}

/**
 * The one connection on which this process counts views. What is asked on it is sent at once, without waiting for the answer
 * to what went before: a batch of views is then one way to the database and back, however busy this process is.
 */
export function countingPool(): pg.Pool {
  process_[held] ??= {}
  process_[held].counting ??= openPool(process.env.DATABASE_URL, { max: 1, pipeline: true })
  return process_[held].counting
}

/** The database behind the process's pool. */
export function database(): Database {
  const connection = pool()
  const holder = process_[held] as Held
  holder.database ??= connect(connection)
  return holder.database
}

/** Closes the process's pools, waiting for queries under way. */
export async function closeDatabase(): Promise<void> {
  const { pool: open, counting } = process_[held] ?? {}
  process_[held] = {}
  await Promise.all([open?.end(), counting?.end()])
}

/** A drizzle database over any pool: the tests and the commands have their own. */
export function connect(over: pg.Pool): Database {
  const database: Database = drizzle(preparing(over), { schema, casing: 'snake_case' })
  const onClient = new WeakMap<pg.PoolClient, Database>()
  // Drizzle's own does not give back a connection whose BEGIN fails (0.45.4): ten of those, and the pool is used up.
  database.transaction = async (work, config) => {
    const client = await over.connect()
    try {
      const own = onClient.get(client) ?? drizzle(client, { schema, casing: 'snake_case' })
      onClient.set(client, own)
      return await own.transaction(work, config)
    } finally {
      client.release()
    }
  }
  return database
}

const statementNames = new Map<string, string>()
// Lists of many lengths make many texts, and every connection keeps what it has prepared.
const mostStatements = 300

/**
 * The same pool, where each connection keeps what it has parsed and planned: half of the database's work for a page.
 * Questions with words to look for are planned anew each time, for a word may be in one article or in all of them.
 */
function preparing(over: pg.Pool): pg.Pool {
  const query = (config: pg.QueryConfig, values?: unknown[]) =>
    over.query({ ...config, ...nameOf(config.text) }, values)
  return Object.create(over, { query: { value: query } })
}

function nameOf(text: string): { name: string } | undefined {
  const known = statementNames.get(text)
  if (known) return { name: known }
  if (statementNames.size >= mostStatements || !/^\s*(?:select|with)\b/i.test(text) || text.includes('tsquery')) return
  // By content: both copies of this module may ask on one pool.
  const name = createHash('sha256').update(text).digest('base64url').slice(0, 24)
  statementNames.set(text, name)
  return { name }
}

/**
 * A pool that survives lost connections: node-postgres emits `error` on idle and on checked-out clients alike, and an
 * `error` without a listener ends the process.
 */
export function openPool(connectionString: string | undefined, options: pg.PoolConfig = {}): pg.Pool {
  if (!connectionString) throw new Error('DATABASE_URL is not set')
  const made = new pg.Pool({
    connectionString,
    max: 10,
    connectionTimeoutMillis: 3_000,
    idleTimeoutMillis: 30_000,
    statement_timeout: 15_000,
    idle_in_transaction_session_timeout: 30_000,
    keepAlive: true,
    ...options,
  })
  const report = (error: Error) => console.error(`database connection lost: ${error.message}`)
  made.on('error', report)
  made.on('connect', client => client.on('error', report))
  return made
}

// SQLSTATE classes and codes after which the same request may well succeed a moment later: connection lost (08),
// server shutting down or starting (57P), too many connections (53), statement timeout, deadlock, serialisation.
const passing = /^(08|53|57P|57014|40P01|40001)/
const network = new Set(['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'ENOTFOUND', 'EPIPE', 'EHOSTUNREACH', 'ENOENT'])
// node-postgres gives these no code.
const said =
  /timeout exceeded when trying to connect|timeout expired|connection terminated|client was closed|not queryable/i

/** Whether an exception means that the database did not answer (a matter of waiting), as opposed to a bug of ours. */
export function isDatabaseUnreachable(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  return passing.test(code) || network.has(code) || said.test(error.message) || isDatabaseUnreachable(error.cause)
}
