import { readdirSync, readFileSync } from 'node:fs'

// USER_HZ, which Linux has fixed at 100 for what /proc shows.
const ticksPerSecond = 100

/**
 * Seconds of CPU that a server and the postgres that this process started have used so far; those of other programs
 * on the machine are not counted. NaN where there is no /proc.
 */
export function cpuSeconds(server: number | undefined): number {
  if (process.platform !== 'linux') return Number.NaN
  const running = readdirSync('/proc').flatMap(name => (/^\d+$/.test(name) ? readProcess(Number(name)) : []))
  const postmasters = running.filter(({ command, parent }) => command === 'postgres' && parent === process.pid)
  const ours = new Set([server, ...postmasters.map(({ pid }) => pid)])
  const counted = running.filter(
    ({ pid, parent, command }) => ours.has(pid) || (command === 'postgres' && ours.has(parent)),
  )
  return counted.reduce((total, { ticks }) => total + ticks, 0) / ticksPerSecond
}

type Running = { pid: number; parent: number; command: string; ticks: number }

function readProcess(pid: number): Running[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const [command, rest] = [
      stat.slice(stat.indexOf('(') + 1, stat.lastIndexOf(')')),
      stat.slice(stat.lastIndexOf(')')),
    ]
    const fields = rest.split(' ').map(Number)
    // proc(5), counted from the name: 2 the parent; 12 and 13 time in user and kernel mode.
    return [{ pid, command, parent: fields[2] ?? 0, ticks: (fields[12] ?? 0) + (fields[13] ?? 0) }]
  } catch {
    // It has ended since the folder was listed.
    return []
  }
}
