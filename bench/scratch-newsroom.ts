import { mkdirSync } from 'node:fs'
import pg from 'pg'
import { type DatabaseAddresses, migrateDatabase } from '#db/migrate.ts'
import { startEmbeddedPostgres } from '#server/embedded-postgres.ts'
import { type NewsroomServer, startNewsroom } from './newsroom-server.ts'

/** A newsroom of a benchmark's own. `adminUrl` is its database, as a superuser. */
export type ScratchNewsroom = { newsroom: NewsroomServer; adminUrl: string }

type ScratchDatabase = { addresses: DatabaseAddresses; adminUrl: string }

/** Lets `work` have new, migrated databases, one for each name, and takes them away again. */
async function withScratchDatabases(
  names: string[],
  work: (databases: ScratchDatabase[]) => Promise<void>,
): Promise<void> {
  mkdirSync('var/bench', { recursive: true })
  const postgres = await startEmbeddedPostgres('var/bench')
  const drop = (name: string) => onServer(postgres.adminUrl, `drop database if exists ${name} with (force)`)
  try {
    const made: ScratchDatabase[] = []
    for (const name of names) {
      const named = (url: string) => url.replace(/\/(newsroom|postgres)$/, `/${name}`)
      const addresses = { url: named(postgres.url), ownerUrl: named(postgres.ownerUrl) }
      await drop(name)
      await onServer(postgres.adminUrl, `create database ${name} owner newsroom_owner`)
      await migrateDatabase(addresses)
      made.push({ addresses, adminUrl: named(postgres.adminUrl) })
    }
    await work(made)
    for (const name of names) await drop(name)
  } finally {
    await postgres.stop()
  }
}

/** Lets `work` have a new, migrated database and takes it away again. */
export function withScratchDatabase(
  work: (addresses: DatabaseAddresses, adminUrl: string) => Promise<void>,
): Promise<void> {
  return withScratchDatabases(['bench_reader'], async ([one]) => {
    if (one) await work(one.addresses, one.adminUrl)
  })
}

/** Starts newsrooms with demo content, each in a new database, lets `work` have them and takes everything away again. */
export function withScratchNewsrooms(
  names: string[],
  work: (scratches: ScratchNewsroom[]) => Promise<void>,
): Promise<void> {
  return withScratchDatabases(names, async databases => {
    const scratches: ScratchNewsroom[] = []
    try {
      for (const [at, { addresses, adminUrl }] of databases.entries()) {
        scratches.push({ newsroom: await startNewsroom(addresses, `var/bench/newsroom-${at}`), adminUrl })
      }
      await work(scratches)
    } finally {
      for (const { newsroom } of scratches) await newsroom.stop()
    }
  })
}

/** Starts a newsroom with demo content in a new database, lets `work` have it and takes everything away again. */
export function withScratchNewsroom(work: (scratch: ScratchNewsroom) => Promise<void>): Promise<void> {
  return withScratchNewsrooms(['bench_reader'], async ([one]) => {
    if (one) await work(one)
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
