import type { ChildProcess } from 'node:child_process'
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import type { DatabaseAddresses } from '#db/migrate.ts'
import {
  initialise,
  type Passwords,
  postmaster,
  readPasswords,
  spawnPostgres,
  stopOrphan,
  urlOf,
} from './postgres-files.ts'
import { type Placement, placePostgres } from './postgres-placement.ts'
import { keepRunning } from './postgres-supervision.ts'

export type EmbeddedPostgres = DatabaseAddresses & {
  /** The superuser, for tests that make databases of their own. */
  adminUrl: string
  stop: () => Promise<void>
}

/**
 * Starts the PostgreSQL server that came with npm, making its data folder first where there is none. Survives every
 * way in which an earlier start may have ended: a half-made folder is thrown away, an orphaned server is stopped, a
 * stale pid file is removed. Listens on 127.0.0.1 only. Should it die before it is stopped, it is started again, at the
 * same address.
 *
 * @param dataDir the newsroom's data folder (`var`); the database lives in `postgres` below it
 * @param flags further settings of the server: tests switch fsync off
 */
export async function startEmbeddedPostgres(dataDir: string, flags: string[] = []): Promise<EmbeddedPostgres> {
  const home = join(dataDir, 'postgres')
  const placement = placePostgres(home)
  const passwords = readPasswords(dataDir)
  for (const name of readdirSync(home)) {
    if (name.startsWith('half-made')) rmSync(join(home, name), { recursive: true, force: true })
  }
  if (existsSync(join(home, 'data'))) await stopOrphan(home)
  else await initialise(home, placement, passwords)

  const port = await freePort()
  const { starts, stop } = keepRunning(() => launch(home, placement, port, flags))
  try {
    const adminUrl = urlOf('postgres', passwords, port, 'postgres')
    await answering(adminUrl, starts, home)
    await makeNewsroomDatabase(adminUrl, passwords)
    return { ...addresses(passwords, port), adminUrl, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** The addresses of an embedded server that some other process of this newsroom is running, or undefined. */
export function runningEmbeddedPostgres(dataDir: string): DatabaseAddresses | undefined {
  const running = postmaster(join(dataDir, 'postgres'))
  return running && addresses(readPasswords(dataDir), running.port)
}

function addresses(passwords: Passwords, port: number): DatabaseAddresses {
  return {
    url: urlOf('newsroom', passwords, port, 'newsroom'),
    ownerUrl: urlOf('newsroom_owner', passwords, port, 'newsroom'),
  }
}

function launch(home: string, placement: Placement, port: number, flags: string[]): ChildProcess {
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'shared_buffers=256MB',
    'max_connections=100',
    'log_min_messages=warning',
    ...flags,
  ]
  const args = ['-D', placement.path('data'), '-p', String(port), ...settings.flatMap(setting => ['-c', setting])]
  mkdirSync(home, { recursive: true })
  const log = openSync(join(home, '..', 'postgres.log'), 'a')
  try {
    return spawnPostgres(placement, 'postgres', args, log)
  } finally {
    closeSync(log)
  }
}

async function answering(url: string, starts: () => number, home: string): Promise<void> {
  // After a crash PostgreSQL replays its log first; that is given the time it takes. It is given a few starts, too, for
  // the processes of a killed server may not have let go of its shared memory yet.
  for (;;) {
    if (starts() > 4) {
      const log = readFileSync(join(home, '..', 'postgres.log'), 'utf8')
        .trimEnd()
        .split('\n')
        .slice(-5)
        .join('\n')
      throw new Error(`PostgreSQL did not start:\n${log}`)
    }
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 })
    client.on('error', () => undefined)
    try {
      await client.connect()
      return
    } catch {
      await sleep(50)
    } finally {
      await client.end().catch(() => undefined)
    }
  }
}

async function makeNewsroomDatabase(adminUrl: string, passwords: Passwords): Promise<void> {
  const admin = new pg.Client({ connectionString: adminUrl })
  await admin.connect()
  try {
    for (const role of ['newsroom_owner', 'newsroom'] as const) {
      const known = await admin.query('select 1 from pg_roles where rolname = $1', [role])
      if (known.rowCount === 0) await admin.query(`create role ${role} login password '${passwords[role]}'`)
    }
    const made = await admin.query(`select 1 from pg_database where datname = 'newsroom'`)
    if (made.rowCount === 0) await admin.query('create database newsroom owner newsroom_owner')
  } finally {
    await admin.end()
  }
}

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve, reject) => {
    probe.once('error', reject).listen(0, '127.0.0.1', resolve)
  })
  const { port } = probe.address() as { port: number }
  await new Promise(resolve => probe.close(resolve))
  return port
}
