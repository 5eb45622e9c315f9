import { readFileSync } from 'node:fs'

/**
 * Whether a process is running. One that has ended but whose parent has not asked for its exit code (as happens in
 * containers without an init) still takes signals; it counts as gone.
 */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    // EPERM: it lives, under another user.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  return process.platform !== 'linux' || !['Z', 'X', undefined].includes(statOf(pid)?.[0])
}

/** When a process began, so that another one that got its number since is not taken for it; empty where unknown. */
export function startOf(pid: number): string {
  return process.platform === 'linux' ? (statOf(pid)?.[19] ?? 'gone') : ''
}

/** The fields of /proc/PID/stat from the third on: the second is a name that may contain anything. */
function statOf(pid: number): string[] | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  } catch (error) {
    if (['ENOENT', 'ESRCH'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined
    throw error
  }
}
