import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { connect, type Database, openPool } from '../connection.ts'

export type TestDatabase = { db: Database; pool: pg.Pool; url: string; drop: () => Promise<void> }

/**
 * A database of a test's own, cloned in milliseconds from the migrated template that the test run made
 * (vitest.global-setup.ts). Dropped again by `drop`.
 */
export async function testDatabase(): Promise<TestDatabase> {
  const admin = process.env.TEST_ADMIN_URL
  const base = process.env.TEST_DATABASE_URL
  if (!admin || !base) throw new Error('testDatabase() works only under npm test or npx vitest')
  const name = `test_${randomBytes(6).toString('hex')}`
  await runOn(admin, `create database ${name} template newsroom owner newsroom`)
  const url = base.replace(/\/newsroom$/, `/${name}`)
  const pool = openPool(url)
  const drop = async () => {
    await pool.end()
    await runOn(admin, `drop database ${name} with (force)`)
  }
  return { db: connect(pool), pool, url, drop }
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
