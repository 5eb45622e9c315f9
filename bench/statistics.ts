import pg from 'pg'
import { demoPassword, signIn } from './desk-person.ts'
import { median, table } from './figures.ts'
import { growTo } from './many-articles.ts'
import { withScratchNewsrooms } from './scratch-newsroom.ts'

const rounds = 40
const longest = 100
const events = 10_000_000

const pages: [name: string, address: string][] = [
  ['today', '?ky=ngay'],
  ['this week', ''],
  ['this month', '?ky=thang'],
  ['this year', '?ky=nam'],
  ['a year ago', '?ky=nam&ngay=a-year-ago'],
  ['one article, a year', '?ky=nam&cua=bai&ten=an-article'],
  ['report of the month', '/bao-cao'],
]

/**
 * The desk's pages of numbers over a young newsroom and over one with ten million single views and three years of sums,
 * asked of both in turn. `npm run bench statistics 100000` takes so many views instead.
 */
export async function bench([asked]: string[]): Promise<void> {
  process.env.NEWSROOM_DEMO_PASSWORD = demoPassword
  const count = asked ? Number(asked) : events
  await withScratchNewsrooms(['bench_numbers_young', 'bench_numbers_old'], async ([young, old]) => {
    if (!young || !old) throw new Error('two newsrooms are compared')
    await fill(old.adminUrl, count)
    const [one, other] = await Promise.all(
      [young, old].map(({ newsroom, adminUrl }) => signIn({ port: newsroom.port, adminUrl }, 'truongban')),
    )
    if (!one || !other) throw new Error('two newsrooms are compared')
    const rows: string[][] = []
    const [few, many] = await Promise.all([young, old].map(({ adminUrl }) => namesIn(adminUrl)))
    for (const [name, address] of pages) {
      const pathWith = (names: Names = {}) => {
        const named = Object.entries(names).reduce((text, [word, meant]) => text.replace(word, meant), address)
        return `/toa-soan/thong-ke${named}`
      }
      const ask = { young: () => one.read(pathWith(few)), old: () => other.read(pathWith(many)) }
      rows.push([name, ...(await compare(ask))])
    }
    console.log(`\nNumbers over ${count} single views and three years of sums, ms, medians of ${rounds} in turn\n`)
    console.log(table(['asked over HTTP', 'young', 'old', 'at most'], rows))
  })
}

type Names = Record<string, string>

async function compare(ask: { young: () => Promise<void>; old: () => Promise<void> }): Promise<string[]> {
  const times: { young: number[]; old: number[] } = { young: [], old: [] }
  for (let round = -3; round < rounds; round++) {
    const [one, other] = [await milliseconds(ask.young), await milliseconds(ask.old)]
    // The first ones fill caches.
    if (round < 0) continue
    times.young.push(one)
    times.old.push(other)
  }
  return [median(times.young).toFixed(1), median(times.old).toFixed(1), String(longest)]
}

async function milliseconds(work: () => Promise<void>): Promise<number> {
  const begun = performance.now()
  await work()
  return performance.now() - begun
}

/** Three years of sums over 10,000 articles, of which 300 are read on a day, and the single views of the last 30 days. */
async function fill(adminUrl: string, count: number): Promise<void> {
  const pool = new pg.Pool({ connectionString: adminUrl, max: 1 })
  try {
    await growTo(pool, 10_000)
    for (const statement of statements) await pool.query(statement)
    await pool.query(manyEvents, [count])
    await pool.query('vacuum analyze')
  } finally {
    await pool.end()
  }
}

/** What the addresses of the pages name: an article that was read, and a day of last year. */
async function namesIn(adminUrl: string): Promise<Names> {
  const pool = new pg.Pool({ connectionString: adminUrl, max: 1 })
  try {
    const { rows } = await pool.query(
      `select id, (current_date - 365)::text as day from articles where slug is not null and visibility = 'live' limit 1`,
    )
    return { 'an-article': rows[0].id, 'a-year-ago': rows[0].day }
  } finally {
    await pool.end()
  }
}

const days = `generate_series(current_date - 1095, current_date, interval '1 day') as day`
const statements = [
  'set statement_timeout = 0; set session_replication_role = replica; set synchronous_commit = off',
  `create table read_articles as
     select id, row_number() over (order by id) - 1 as place from articles where slug is not null limit 10000`,
  `insert into site_views (day, views, visits)
     select day::date, 9000 + extract(doy from day)::int, 2000 from ${days} on conflict do nothing`,
  `insert into site_view_hours (day, hour, views, visits)
     select day::date, hour, 400, 90 from ${days}, generate_series(0, 23) as hour on conflict do nothing`,
  // Another 300 of the 10,000 every day.
  `create temp table read_on as
     select day, read.id, turn
     from (select day::date as day, turn, ((day::date - date '2000-01-01') * 37 + turn * 31) % 10000 as place
           from ${days}, generate_series(1, 300) as turn) wanted
       join read_articles read using (place)`,
  'insert into article_views (article_id, day, views) select id, day, 330 - turn from read_on on conflict do nothing',
  `insert into article_view_hours (article_id, day, hour, views)
     select id, day, hour, 20 from read_on, generate_series(6, 21) as hour where day > current_date - 60 on conflict do nothing`,
  `insert into article_reading (article_id, day, measured, reached_25, reached_50, reached_75, reached_100)
     select id, day, 100, 80, 60, 40, 20 from read_on on conflict do nothing`,
  `insert into view_sources (day, kind, name, views)
     select day::date, kind, kind || ' ' || number, 400 - number
     from ${days}, (values ('page', 120), ('referrer', 80), ('campaign', 20), ('device', 4)) as kinds (kind, names),
       generate_series(1, 120) as number
     where number <= names on conflict do nothing`,
  'select ensure_view_partitions(current_date - 29, 31)',
]
const manyEvents = `
  insert into view_events (event_id, day, at, visitor_key, article_id, counted, device)
  select gen_random_uuid(), current_date - (number % 30)::int, now() - (number % 30) * interval '1 day',
    decode(md5(number::text), 'hex'), read.id, true, 'phone'
  from generate_series(1, $1::int) as number join read_articles read on read.place = number % 10000`
