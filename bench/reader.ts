import { mkdirSync } from 'node:fs'
import pg from 'pg'
import { openPool } from '#db/connection.ts'
import { migrateDatabase } from '#db/migrate.ts'
import { startEmbeddedPostgres } from '#server/embedded-postgres.ts'
import { compareCachedPages } from './cached-pages.ts'
import { growTo } from './many-articles.ts'
import { startNewsroom } from './newsroom-server.ts'
import { compareUncachedPages } from './uncached-pages.ts'

const sizes = [1_000, 100_000, 1_000_000]
const scratch = 'bench_reader'

/**
 * What readers' pages cost: from the cache beside bare Node, and rendered, with more and more articles. Needs a build.
 * `npm run bench -- reader [most]`: with 100000 it stops there (a million take their minutes, and gigabytes).
 */
export async function bench([most = '1000000']: string[]): Promise<void> {
  mkdirSync('var/bench', { recursive: true })
  const postgres = await startEmbeddedPostgres('var/bench')
  const url = postgres.url.replace(/\/newsroom$/, `/${scratch}`)
  try {
    await onServer(postgres.adminUrl, `drop database if exists ${scratch} with (force)`)
    await onServer(postgres.adminUrl, `create database ${scratch} owner newsroom`)
    await migrateDatabase(url)
    const newsroom = await startNewsroom(url, 'var/bench/newsroom')
    const pool = openPool(postgres.adminUrl.replace(/\/postgres$/, `/${scratch}`), { max: 1 })
    try {
      await growTo(pool, sizes[0] as number)
      const pages = await pagesOf(pool)
      await compareCachedPages(newsroom, pages)
      await compareUncachedPages(
        newsroom,
        pool,
        pages,
        sizes.filter(size => size <= Number(most)),
      )
    } finally {
      await pool.end()
      await newsroom.stop()
      await onServer(postgres.adminUrl, `drop database if exists ${scratch} with (force)`)
    }
  } finally {
    await postgres.stop()
  }
}

async function pagesOf(pool: pg.Pool): Promise<Record<string, string>> {
  const { rows } = await pool.query<{ slug: string }>(
    `select a.slug from articles a join editions e on e.article_id = a.id and e.state = 'published'
     where a.visibility = 'live' and a.slug like '%-2017%' order by length(e.content::text) desc limit 1`,
  )
  return { article: `/bai-viet/${rows[0]?.slug}`, 'front page': '/', search: '/tim-kiem?q=d%C3%A2n+v%E1%BA%ADn' }
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
