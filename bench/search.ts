import { mkdirSync } from 'node:fs'
import { sql } from 'drizzle-orm'
import { connect, type Database, openPool } from '#db/connection.ts'
import { migrateDatabase } from '#db/migrate.ts'
import { type SearchOrder, type SearchScope, searchStatement, withinPatience } from '#db/queries/search.ts'
import { sectionBySlug } from '#db/queries/sections.ts'
import { answerQuestion } from '#newsroom/search/answer-question.ts'
import { searchQuery } from '#newsroom/search/query.ts'
import { readQuestion } from '#newsroom/search/question.ts'
import { scopeOf } from '#newsroom/search/search-filters.ts'
import { startEmbeddedPostgres } from '#server/embedded-postgres.ts'
import { cpuSeconds } from './cpu-seconds.ts'
import { corpusSections, fillCorpus } from './search-corpus.ts'

const articles = 50_000
const rounds = 40
const folder = 'var/bench/search'

type Case = { name: string; typed: string; scope?: SearchScope; order?: SearchOrder; page?: number }

/**
 * How long readers wait for an answer among 50,000 articles, passages included, beside one select by primary key on the
 * same connection: taken in turn, medians, 95th percentiles and CPU time. Every statement has to use the index of terms.
 */
export async function bench(): Promise<void> {
  mkdirSync(folder, { recursive: true })
  // What is measured are reads: filling may be fast and unsafe.
  const postgres = await startEmbeddedPostgres(folder, ['fsync=off', 'max_wal_size=4GB', 'maintenance_work_mem=512MB'])
  // One connection, so that one server process does all the work that is measured.
  const pool = openPool(postgres.ownerUrl, { statement_timeout: 0, max: 1 })
  try {
    await migrateDatabase(postgres)
    const db = connect(pool)
    console.log(`${articles} articles; the first run makes them, which takes minutes`)
    await fillCorpus(db, articles)
    await sayHowMuch(db)
    await compare(db, await casesOf(db))
  } finally {
    await pool.end()
    await postgres.stop()
  }
}

async function casesOf(db: Database): Promise<Case[]> {
  const section = await sectionBySlug(db, corpusSections[2] ?? '')
  const year = scopeOf({ from: '2017-01-01', until: '2017-12-31', order: 'relevance' })
  return [
    { name: 'dân vận', typed: 'dân vận' },
    { name: 'dan van', typed: 'dan van' },
    { name: 'công tác dân vận', typed: 'công tác dân vận' },
    { name: 'cong tac dan van', typed: 'cong tac dan van' },
    { name: 'tham nhũng', typed: 'tham nhũng' },
    { name: 'kinh tế', typed: 'kinh tế' },
    { name: 'dân (one word)', typed: 'dân' },
    { name: '13-CT/TU', typed: '13-CT/TU' },
    { name: '"công tác dân vận" (phrase)', typed: '"công tác dân vận"' },
    { name: 'dân vận, one section', typed: 'dân vận', scope: { sectionIds: section ? [section.id] : [] } },
    { name: 'dân vận, one year', typed: 'dân vận', scope: year },
    { name: 'dân vận, newest first', typed: 'dân vận', order: 'newest' },
    { name: 'dân vận, page 20', typed: 'dân vận', page: 20 },
    { name: 'words far apart', typed: 'tôn giáo bò sữa' },
    { name: 'nothing found', typed: 'tàu vũ trụ' },
  ]
}

async function compare(db: Database, cases: Case[]): Promise<void> {
  const { rows } = await db.execute<{ id: string }>(sql`select id from articles limit 1`)
  const baseline = () => db.execute(sql`select * from articles where id = ${rows[0]?.id}`)
  console.log(`\n${'question'.padEnd(32)}answers    median      p95   × primary key      CPU`)
  for (const asked of cases) {
    await mustUseIndex(db, asked)
    const ask = () => answerQuestion(db, asked.typed, { ...asked, page: { number: asked.page ?? 1, size: 10 } })
    const answer = await ask()
    const [own, key]: [number[], number[]] = [[], []]
    for (let round = 0; round < rounds; round++) {
      key.push(await millisecondsOf(baseline))
      own.push(await millisecondsOf(ask))
    }
    const cpu = await cpuMillisecondsOf(ask)
    const total = 'total' in answer ? `${answer.isAtLeast ? '>' : ''}${answer.total}` : '0'
    const ratio = percentile(own, 0.5) / percentile(key, 0.5)
    console.log(
      `${asked.name.padEnd(32)}${total.padStart(7)}${percentile(own, 0.5).toFixed(1).padStart(7)} ms${percentile(own, 0.95).toFixed(1).padStart(6)} ms${ratio.toFixed(0).padStart(16)}${cpu.toFixed(1).padStart(9)} ms`,
    )
  }
}

async function millisecondsOf(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now()
  await work()
  return performance.now() - begun
}

/** Of this process and of the database together, an answer: what a busy machine does not change. */
async function cpuMillisecondsOf(ask: () => Promise<unknown>): Promise<number> {
  const used = () => cpuSeconds(process.pid)
  const before = used()
  for (let round = 0; round < rounds; round++) await ask()
  return ((used() - before) / rounds) * 1_000
}

function percentile(values: number[], part: number): number {
  return values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? Number.NaN
}

async function mustUseIndex(db: Database, { typed, scope = {}, order = 'relevance' }: Case): Promise<void> {
  const question = readQuestion(typed)
  if (!question) throw new Error(`${typed} is no question`)
  const { close, phrase, rank } = searchQuery(question)
  const statement = searchStatement({ ...close, phrase, rank }, { exact: scope, folded: scope }, order)
  const { rows } = await withinPatience(db, tx => tx.execute(sql`explain ${statement}`))
  const plan = rows.map(row => Object.values(row).join('')).join('\n')
  if (!plan.includes('article_search_terms')) throw new Error(`${typed} does not use the index:\n${plan}`)
}

async function sayHowMuch(db: Database): Promise<void> {
  const { rows } = await db.execute(sql`select pg_size_pretty(pg_relation_size('article_search_terms')) as index,
    pg_size_pretty(pg_total_relation_size('article_search')) as "all"`)
  console.log(`terms and their index: ${JSON.stringify(rows[0])}`)
}
