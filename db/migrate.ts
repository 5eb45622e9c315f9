import { fileURLToPath } from 'node:url'
import { migrate } from 'drizzle-orm/node-postgres/migrator'
import pg from 'pg'
import { connect, openPool } from './connection.ts'

// Any number: it only has to be the same in every process that migrates this database.
const migrationLock = 7_310_002

/** The two ways into one database: as the role that serves, and as the one that owns the tables. They may be one. */
export type DatabaseAddresses = { url: string; ownerUrl: string }

/**
 * Brings the database up to the newest migration, as its owner, and gives the role that serves what it needs of it.
 * Processes that start together take turns; a second run does nothing.
 */
export async function migrateDatabase({ url, ownerUrl }: DatabaseAddresses): Promise<void> {
  const turns = new pg.Client({ connectionString: ownerUrl })
  await turns.connect()
  const pool = openPool(ownerUrl, { max: 1, statement_timeout: 0 })
  try {
    await turns.query('select pg_advisory_lock($1)', [migrationLock])
    await migrate(connect(pool), { migrationsFolder: fileURLToPath(new URL('./migrations', import.meta.url)) })
    if (url !== ownerUrl) await pool.query('select let_serve($1)', [await roleOf(url)])
  } finally {
    await pool.end()
    await turns.end()
  }
}

async function roleOf(connectionString: string): Promise<string> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    const { rows } = await client.query<{ role: string }>('select current_user as role')
    return rows[0]?.role as string
  } finally {
    await client.end()
  }
}
