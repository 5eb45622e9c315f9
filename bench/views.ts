import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { openPool } from '#db/connection.ts'
import { migrateDatabase } from '#db/migrate.ts'
import { startEmbeddedPostgres } from '#server/embedded-postgres.ts'
import { articlesToRead } from './articles-to-read.ts'
import { cpuSeconds } from './cpu-seconds.ts'
import { median } from './figures.ts'
import type { Load, LoadResult } from './views-load.ts'

const rounds = 5
const secondsPerRound = 3
const subjects = ['bare', 'views', 'next', 'insert', 'hot row'] as const
type Subject = (typeof subjects)[number]
type Round = { perSecond: number; p50: number; p99: number; cpuMicroseconds: number; failed: number }

/**
 * Acknowledged views per second, beside a bare node:http handler that answers at once and does nothing, the same counting
 * reached through Next (needs a build), and what others do for a view: one INSERT, or one UPDATE of a row that all wait
 * for. Same process model, same load, rounds taken in turn, medians. Durable: this PostgreSQL syncs every commit.
 */
export async function bench(): Promise<void> {
  mkdirSync('var/bench', { recursive: true })
  const postgres = await startEmbeddedPostgres('var/bench')
  try {
    await migrateDatabase(postgres)
    const articles = await articlesToRead(postgres.url, 50)
    await makeTablesOfOthers(postgres.ownerUrl)
    const servers = Object.fromEntries(
      await Promise.all(subjects.map(async subject => [subject, await startServer(subject, postgres.url)] as const)),
    ) as Record<Subject, Server>
    for (const connections of [32, 200]) await compare(connections, servers, articles)
    for (const { child } of Object.values(servers)) await stop(child)
  } finally {
    await postgres.stop()
  }
}

async function compare(connections: number, servers: Record<Subject, Server>, articles: string[]): Promise<void> {
  const measured = Object.fromEntries(subjects.map(subject => [subject, [] as Round[]])) as Record<Subject, Round[]>
  for (const subject of subjects) await measure(servers[subject], { connections, articles, seconds: 1 })
  for (let round = 0; round < rounds; round++) {
    for (const subject of subjects) {
      measured[subject].push(await measure(servers[subject], { connections, articles, seconds: secondsPerRound }))
    }
  }
  console.log(`\n${connections} connections, median of ${rounds} rounds of ${secondsPerRound} s`)
  for (const subject of subjects) {
    const of = (key: keyof Round) => median(measured[subject].map(round => round[key]))
    console.log(
      `  ${subject.padEnd(6)} ${of('perSecond').toFixed(0).padStart(7)}/s   p50 ${of('p50').toFixed(1)} ms   ` +
        `p99 ${of('p99').toFixed(1)} ms   ${of('cpuMicroseconds').toFixed(0)} µs CPU each (server and database)   failed ${of('failed')}`,
    )
  }
  const rate = (subject: Subject) => median(measured[subject].map(round => round.perSecond))
  const ratios = subjects
    .filter(subject => subject !== 'views')
    .map(subject => `${(rate('views') / rate(subject)).toFixed(2)} × ${subject}`)
  console.log(`  views: ${ratios.join(', ')}`)
}

async function makeTablesOfOthers(ownerUrl: string): Promise<void> {
  const pool = openPool(ownerUrl, { max: 1 })
  await pool.query(`drop table if exists bench_views, bench_totals;
    create table bench_views (event_id uuid primary key, article_id uuid not null, at timestamptz not null default now());
    create table bench_totals (id int primary key, views bigint not null);
    insert into bench_totals values (1, 0);
    grant all on bench_views, bench_totals to newsroom`)
  await pool.end()
}

type Server = { child: ChildProcess; port: number }

async function startServer(subject: Subject, url: string): Promise<Server> {
  const child = fork(join(import.meta.dirname, 'views-server.ts'), [subject], {
    env: { ...process.env, DATABASE_URL: url, NODE_ENV: 'production' },
  })
  const [port] = (await once(child, 'message')) as [number]
  return { child, port }
}

async function measure({ child, port }: Server, load: Omit<Load, 'port'>): Promise<Round> {
  const client = fork(join(import.meta.dirname, 'views-load.ts'))
  const before = cpuSeconds(child.pid)
  client.send({ ...load, port } satisfies Load)
  const [result] = (await once(client, 'message')) as [LoadResult]
  const cpu = cpuSeconds(child.pid) - before
  await stop(client)
  const { answered, failed, seconds, p50, p99 } = result
  return { perSecond: answered / seconds, p50, p99, failed, cpuMicroseconds: (cpu / answered) * 1e6 }
}

async function stop(child: ChildProcess): Promise<void> {
  const exited = once(child, 'exit')
  child.disconnect()
  await exited
}
