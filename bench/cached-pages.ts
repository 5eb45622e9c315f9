import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { request } from 'node:http'
import { join } from 'node:path'
import type { BareAnswer } from './bare-server.ts'
import { cpuSeconds } from './cpu-seconds.ts'
import { median, table } from './figures.ts'
import { load, loadedBy } from './load.ts'
import { freePort, type NewsroomServer } from './newsroom-server.ts'
import { startNginx } from './static-nginx.ts'

const rounds = 5
const secondsPerRound = 3
const connections = 64

type Subject = { name: string; port: number; pid: number | undefined; pathOf: (page: string) => string }
type Round = { perSecond: number; p99: number; cpu: number; failed: number }

/**
 * Pages from the cache beside a bare node:http server that answers the same heads and bytes, and nginx with the same
 * bytes as a file where it is installed. Rounds taken in turn, medians.
 */
export async function compareCachedPages(newsroom: NewsroomServer, pages: Record<string, string>): Promise<void> {
  const answers: Record<string, BareAnswer> = {}
  for (const path of Object.values(pages)) answers[path] = await answerOf(newsroom.port, path)
  const bare = await startBare(answers)
  const files = Object.entries(pages).map(([name, path]) => {
    return [nameOf(name), Buffer.from(answers[path]?.body ?? '', 'base64')] as const
  })
  const nginx = startNginx('var/bench/nginx', await freePort(), Object.fromEntries(files))
  const subjects: Subject[] = [
    { name: 'newsroom', port: newsroom.port, pid: newsroom.process.pid, pathOf: page => pages[page] ?? '/' },
    { name: 'bare node:http', port: bare.port, pid: bare.child.pid, pathOf: page => pages[page] ?? '/' },
    ...(nginx
      ? [{ name: 'nginx, a file', port: nginx.port, pid: nginx.pid, pathOf: (page: string) => `/${nameOf(page)}` }]
      : []),
  ]
  console.log(
    `\nFrom the cache: ${connections} connections by ${loadedBy}, median of ${rounds} rounds of ${secondsPerRound} s`,
  )
  for (const page of Object.keys(pages)) await compare(page, subjects)
  if (!nginx) console.log('\n  nginx is not installed: no comparison with it')
  nginx?.stop()
  bare.child.disconnect()
}

async function compare(page: string, subjects: Subject[]): Promise<void> {
  const measured = new Map<Subject, Round[]>(subjects.map(subject => [subject, []]))
  for (const subject of subjects) await measure(subject, page, 1)
  for (let round = 0; round < rounds; round++) {
    for (const subject of subjects) measured.get(subject)?.push(await measure(subject, page, secondsPerRound))
  }
  const of = (subject: Subject, key: keyof Round) => median(measured.get(subject)?.map(round => round[key]) ?? [])
  const rows = subjects.map(subject => [
    subject.name,
    of(subject, 'perSecond').toFixed(0),
    of(subject, 'p99').toFixed(2),
    (of(subject, 'cpu') * 1_000).toFixed(4),
    of(subject, 'failed').toFixed(0),
  ])
  const [ours, bare] = subjects as [Subject, Subject]
  const ratio = (key: keyof Round) => (of(ours, key) / of(bare, key)).toFixed(2)
  console.log(`\n${table([page, 'requests/s', 'p99 ms', 'CPU ms each', 'failed'], rows)}`)
  console.log(
    `  beside bare Node: ${ratio('perSecond')} of its requests/s (goal ≥ 0.7), ${ratio('cpu')} of its CPU (≤ 1.5)`,
  )
}

async function measure({ port, pid, pathOf }: Subject, page: string, seconds: number): Promise<Round> {
  const before = cpuSeconds(pid)
  const { perSecond, p99, failed } = await load({ port, path: pathOf(page), connections, seconds })
  return { perSecond, p99, failed, cpu: (cpuSeconds(pid) - before) / (perSecond * seconds) }
}

async function startBare(answers: Record<string, BareAnswer>): Promise<{ child: ChildProcess; port: number }> {
  const child = fork(join(import.meta.dirname, 'bare-server.ts'))
  child.send(answers)
  const [port] = (await once(child, 'message')) as [number]
  return { child, port }
}

function answerOf(port: number, path: string): Promise<BareAnswer> {
  return new Promise((resolve, reject) => {
    const asked = request({ port, path, headers: { 'accept-encoding': 'br' } }, async answer => {
      const chunks: Buffer[] = []
      for await (const chunk of answer) chunks.push(chunk)
      const own = new Set(['date', 'connection', 'keep-alive'])
      const head = Object.entries(answer.headers).flatMap(([name, value]) =>
        own.has(name) ? [] : [name, String(value)],
      )
      resolve({ head, body: Buffer.concat(chunks).toString('base64') })
    })
    asked.once('error', reject).end()
  })
}

function nameOf(page: string): string {
  return `${page.replaceAll(' ', '-')}.html`
}
