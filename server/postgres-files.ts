import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Placement } from './postgres-placement.ts'
import { isRunning } from './process-state.ts'

// The embedded database as files: how they are made, who may enter, and who may still be holding them.

// newsroom serves, newsroom_owner migrates: what serves must not be able to drop the triggers that bind it.
const roles = ['postgres', 'newsroom_owner', 'newsroom'] as const
export type Passwords = Record<(typeof roles)[number], string>

/** The passwords of this data folder's database, made once. */
export function readPasswords(dataDir: string): Passwords {
  const file = join(dataDir, 'postgres.passwords.json')
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'))
  const made = Object.fromEntries(roles.map(role => [role, randomBytes(24).toString('hex')])) as Passwords
  writeFileSync(`${file}.new`, JSON.stringify(made), { mode: 0o600 })
  renameSync(`${file}.new`, file)
  return made
}

export function urlOf(user: keyof Passwords, passwords: Passwords, port: number, name: string): string {
  return `postgres://${user}:${passwords[user]}@127.0.0.1:${port}/${name}`
}

/** Makes the files. Done elsewhere and renamed: what a kill leaves behind is never taken for a database. */
export async function initialise(home: string, placement: Placement, passwords: Passwords): Promise<void> {
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

/** Starts one of PostgreSQL's programs as the user and on the paths of its placement. */
export function spawnPostgres(
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

/** Pid and port of the server that runs on these files, when the process it names is a living postgres. */
export function postmaster(home: string): { pid: number; port: number } | undefined {
  const file = join(home, 'data', 'postmaster.pid')
  if (!existsSync(file)) return undefined
  const [pid, , , port] = readFileSync(file, 'utf8').split('\n').map(Number)
  return pid && port && isPostgres(pid) ? { pid, port } : undefined
}

function pidIn(file: string): number {
  return Number(readFileSync(file, 'utf8').split('\n')[0])
}

function isPostgres(pid: number): boolean {
  if (!isRunning(pid)) return false
  return process.platform !== 'linux' || readFileSync(`/proc/${pid}/comm`, 'utf8').trim() === 'postgres'
}

/** Stops a server that an earlier process left running on these files. */
export async function stopOrphan(home: string): Promise<void> {
  const orphan = postmaster(home)
  if (orphan) {
    process.kill(orphan.pid, 'SIGINT')
    for (let waited = 0; isPostgres(orphan.pid); waited += 50) {
      if (waited === 20_000) process.kill(orphan.pid, 'SIGQUIT')
      await sleep(50)
    }
  }
  // A number that another program got since would keep PostgreSQL from starting. Any other pid file is left for it to
  // judge: it names the shared memory in which the processes of a killed server may still be at work.
  const file = join(home, 'data', 'postmaster.pid')
  if (existsSync(file) && isRunning(pidIn(file))) rmSync(file)
}
