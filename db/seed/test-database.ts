import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { connect, type Database, openPool } from '../connection.ts'

/** `db`, `pool` and `url` serve, under the grants that bind the newsroom itself; `asOwner` is what a migration may. */
export type TestDatabase = {
  db: Database
  pool: pg.Pool
  url: string
  ownerUrl: string
  asOwner: (statement: string) => Promise<void>
  drop: () => Promise<void>
}

/**
 * A database of a test's own, cloned in milliseconds from the migrated template that the test run made
 * (vitest.global-setup.ts). Dropped again by `drop`.
 */
export async function testDatabase(): Promise<TestDatabase> {
  const admin = process.env.TEST_ADMIN_URL
  const base = process.env.TEST_DATABASE_URL
  const owner = process.env.TEST_OWNER_URL
  if (!admin || !base || !owner) throw new Error('testDatabase() works only under npm test or npx vitest')
  const name = `test_${randomBytes(6).toString('hex')}`
  await runOn(admin, `create database ${name} template newsroom owner newsroom_owner`)
  const url = base.replace(/\/newsroom$/, `/${name}`)
  const ownerUrl = owner.replace(/\/newsroom$/, `/${name}`)
  // A clone has the grants on everything inside the template, but not those on the database itself.
  const asOwner = (statement: string) => runOn(ownerUrl, statement)
  await asOwner(`grant create on database ${name} to newsroom`)
  const pool = openPool(url)
  const drop = async () => {
    await pool.end()
    await runOn(admin, `drop database ${name} with (force)`)
  }
  return { db: connect(pool), pool, url, ownerUrl, asOwner, drop }
}

async function runOn(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
