import { mkdirSync } from 'node:fs'
import pg from 'pg'
import { type DatabaseAddresses, migrateDatabase } from '#db/migrate.ts'
import { startEmbeddedPostgres } from '#server/embedded-postgres.ts'
import { type NewsroomServer, startNewsroom } from './newsroom-server.ts'

const name = 'bench_reader'

/** A newsroom of a benchmark's own. `adminUrl` is its database, as a superuser. */
export type ScratchNewsroom = { newsroom: NewsroomServer; adminUrl: string }

/** Lets `work` have a new, migrated database and takes it away again. */
export async function withScratchDatabase(
  work: (addresses: DatabaseAddresses, adminUrl: string) => Promise<void>,
): Promise<void> {
  mkdirSync('var/bench', { recursive: true })
  const postgres = await startEmbeddedPostgres('var/bench')
  const inScratch = (url: string) => url.replace(/\/newsroom$/, `/${name}`)
  const addresses = { url: inScratch(postgres.url), ownerUrl: inScratch(postgres.ownerUrl) }
  try {
    await onServer(postgres.adminUrl, `drop database if exists ${name} with (force)`)
    await onServer(postgres.adminUrl, `create database ${name} owner newsroom_owner`)
    await migrateDatabase(addresses)
    await work(addresses, postgres.adminUrl.replace(/\/postgres$/, `/${name}`))
    await onServer(postgres.adminUrl, `drop database if exists ${name} with (force)`)
  } finally {
    await postgres.stop()
  }
}

/** Starts a newsroom with demo content in a new database, lets `work` have it and takes everything away again. */
export function withScratchNewsroom(work: (scratch: ScratchNewsroom) => Promise<void>): Promise<void> {
  return withScratchDatabase(async (addresses, adminUrl) => {
    const newsroom = await startNewsroom(addresses, 'var/bench/newsroom')
    try {
      await work({ newsroom, adminUrl })
    } finally {
      await newsroom.stop()
    }
  })
}

/** The pages that stand for their kinds; the article is the one of 900 words that came over from the older portal. */
export const pages: Record<string, string> = {
  article: '/bai-viet/hoi-nghi-giao-ban-cong-tac-dan-van-quy-iii-nam-2017',
  'front page': '/',
  section: '/chuyen-muc/tin-hoat-dong',
  search: '/tim-kiem?q=d%C3%A2n+v%E1%BA%ADn',
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
