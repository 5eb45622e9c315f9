import { execFile, fork } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import type { ReaderLoad, ReaderLoadResult } from './reader-load.ts'

const wrk = findProgram('wrk')

export const loadedBy = wrk ? 'wrk' : 'a Node process'

/** Asks for one page as fast as it is answered: by wrk, which costs least, or by a process of our own. p99 in milliseconds. */
export async function load(asked: ReaderLoad): Promise<ReaderLoadResult> {
  if (wrk) return loadByWrk(wrk, asked)
  const client = fork(join(import.meta.dirname, 'reader-load.ts'))
  client.send(asked)
  const [result] = (await once(client, 'message')) as [ReaderLoadResult]
  const exited = once(client, 'exit')
  client.disconnect()
  await exited
  return result
}

async function loadByWrk(program: string, { port, path, connections, seconds }: ReaderLoad): Promise<ReaderLoadResult> {
  const { stdout } = await promisify(execFile)(program, [
    ...['-t1', `-c${connections}`, `-d${seconds}s`, '--latency', '-H', 'Accept-Encoding: br'],
    `http://127.0.0.1:${port}${path}`,
  ])
  const [, p99 = '', unit = ''] = stdout.match(/99%\s+([\d.]+)(us|ms|s)/) ?? []
  const milliseconds = { us: 0.001, ms: 1, s: 1_000 }[unit] ?? Number.NaN
  return {
    perSecond: Number(stdout.match(/Requests\/sec:\s+([\d.]+)/)?.[1]),
    p99: Number(p99) * milliseconds,
    failed: Number(stdout.match(/Non-2xx or 3xx responses: (\d+)/)?.[1] ?? 0),
  }
}

/** Where a program is, when it is installed. */
export function findProgram(name: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return folders.map(folder => join(folder, name)).find(file => existsSync(file))
}
