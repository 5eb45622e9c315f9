import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chownSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { type Placement, placePostgres } from './postgres-placement.ts'
import { isRunning } from './process-state.ts'

export type EmbeddedPostgres = {
  /** What the newsroom connects with: it owns its database and is no superuser, so that grants bind it too. */
  url: string
  /** The superuser, for tests that make databases of their own. */
  adminUrl: string
  stop: () => Promise<void>
}

type Passwords = { postgres: string; newsroom: string }

/**
 * Starts the PostgreSQL server that came with npm, making its data folder first where there is none. Survives every
 * way in which an earlier start may have ended: a half-made folder is thrown away, an orphaned server is stopped, a
 * stale pid file is removed. Listens on 127.0.0.1 only.
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
  const server = launch(home, placement, port, flags)
  const stop = () => stopServer(server)
  const stopAtExit = () => server.kill('SIGINT')
  process.once('exit', stopAtExit)
  server.once('exit', () => process.off('exit', stopAtExit))
  try {
    const adminUrl = urlOf('postgres', passwords, port, 'postgres')
    await answering(adminUrl, server, home)
    await makeNewsroomDatabase(adminUrl, passwords)
    return { url: urlOf('newsroom', passwords, port, 'newsroom'), adminUrl, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** The address of an embedded server that some other process of this newsroom is running, or undefined. */
export function runningEmbeddedPostgres(dataDir: string): string | undefined {
  const running = postmaster(join(dataDir, 'postgres'))
  return running && urlOf('newsroom', readPasswords(dataDir), running.port, 'newsroom')
}

function urlOf(user: keyof Passwords, passwords: Passwords, port: number, name: string): string {
  return `postgres://${user}:${passwords[user]}@127.0.0.1:${port}/${name}`
}

function readPasswords(dataDir: string): Passwords {
  const file = join(dataDir, 'postgres.passwords.json')
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'))
  const made = { postgres: randomBytes(24).toString('hex'), newsroom: randomBytes(24).toString('hex') }
  writeFileSync(`${file}.new`, JSON.stringify(made), { mode: 0o600 })
  renameSync(`${file}.new`, file)
  return made
}

async function initialise(home: string, placement: Placement, passwords: Passwords): Promise<void> {
  const half = `half-made-${process.pid}`
  const passwordFile = join(tmpdir(), `toa-soan-${randomBytes(8).toString('hex')}`)
  writeFileSync(passwordFile, `${passwords.postgres}\n`, { mode: 0o600, flag: 'wx' })
  if (placement.identity.uid !== undefined) chownSync(passwordFile, placement.identity.uid, placement.identity.gid ?? 0)
  try {
    const initdb = spawnPostgres(
      placement,
      'initdb',
      [
        `--pgdata=${placement.path(half)}`,
        '--username=postgres',
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale-provider=icu',
        '--icu-locale=vi-VN',
        '--locale=C',
        '--data-checksums',
      ],
      'pipe',
    )
    let said = ''
    initdb.stderr?.on('data', chunk => {
      said += chunk
    })
    initdb.stdout?.resume()
    const code = await new Promise(resolve => {
      initdb.once('close', resolve).once('error', resolve)
    })
    if (code !== 0) throw new Error(`initdb failed (${code}): ${said}`)
    renameSync(join(home, half), join(home, 'data'))
  } finally {
    rmSync(passwordFile, { force: true })
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
  return spawnPostgres(placement, 'postgres', args, openSync(join(home, '..', 'postgres.log'), 'a'))
}

function spawnPostgres(
  placement: Placement,
  name: 'initdb' | 'postgres',
  args: string[],
  output: 'pipe' | number,
): ChildProcess {
  return spawn(placement.program(name), args, {
    ...placement.identity,
    // A process group of its own: Ctrl-C in the terminal must reach us first, so that the views in the queue are committed.
    detached: true,
    env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
    stdio: ['ignore', output, output, ...placement.inherit],
    windowsHide: true,
  })
}

async function answering(url: string, server: ChildProcess, home: string): Promise<void> {
  // After a crash PostgreSQL replays its log first; that is given the time it takes.
  for (;;) {
    if (server.exitCode !== null || server.signalCode !== null) {
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
    const role = await admin.query(`select 1 from pg_roles where rolname = 'newsroom'`)
    if (role.rowCount === 0) await admin.query(`create role newsroom login password '${passwords.newsroom}'`)
    const made = await admin.query(`select 1 from pg_database where datname = 'newsroom'`)
    if (made.rowCount === 0) await admin.query('create database newsroom owner newsroom')
  } finally {
    await admin.end()
  }
}

/** What postmaster.pid says, when the process it names is a living postgres. */
function postmaster(home: string): { pid: number; port: number } | undefined {
  const file = join(home, 'data', 'postmaster.pid')
  if (!existsSync(file)) return undefined
  const [pid, , , port] = readFileSync(file, 'utf8').split('\n').map(Number)
  return pid && port && isPostgres(pid) ? { pid, port } : undefined
}

function isPostgres(pid: number): boolean {
  if (!isRunning(pid)) return false
  return process.platform !== 'linux' || readFileSync(`/proc/${pid}/comm`, 'utf8').trim() === 'postgres'
}

async function stopOrphan(home: string): Promise<void> {
  const orphan = postmaster(home)
  if (orphan) {
    process.kill(orphan.pid, 'SIGINT')
    for (let waited = 0; isPostgres(orphan.pid); waited += 50) {
      if (waited === 20_000) process.kill(orphan.pid, 'SIGQUIT')
      await sleep(50)
    }
  }
  // A number that another program got since would keep PostgreSQL from starting.
  rmSync(join(home, 'data', 'postmaster.pid'), { force: true })
}

async function stopServer(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return
  const ended = new Promise(resolve => server.once('exit', resolve))
  server.kill('SIGINT')
  await ended
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
