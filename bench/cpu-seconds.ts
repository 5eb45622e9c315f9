import { readdirSync, readFileSync } from 'node:fs'

// USER_HZ, which Linux has fixed at 100 for what /proc shows.
const ticksPerSecond = 100

/** Seconds of CPU that a process and every postgres on this machine have used so far. NaN where there is no /proc. */
export function cpuSeconds(pid: number | undefined): number {
  if (process.platform !== 'linux') return Number.NaN
  let ticks = 0
  for (const name of readdirSync('/proc')) {
    const process_ = /^\d+$/.test(name) ? readProcess(name) : undefined
    if (process_ && (name === String(pid) || process_.command === 'postgres')) ticks += process_.ticks
  }
  return ticks / ticksPerSecond
}

function readProcess(pid: string): { command: string; ticks: number } | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return { command: stat.slice(stat.indexOf('(') + 1, stat.lastIndexOf(')')), ticks: sum(fields.slice(11, 15)) }
  } catch {
    // It has ended since the folder was listed.
    return undefined
  }
}

// Own time in user and kernel mode, and that of children that have ended: backends come and go.
function sum(fields: string[]): number {
  return fields.map(Number).reduce((total, ticks) => total + ticks, 0)
}
