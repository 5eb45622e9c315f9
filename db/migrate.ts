import { fileURLToPath } from 'node:url'
import { migrate } from 'drizzle-orm/node-postgres/migrator'
import pg from 'pg'
import { connect, openPool } from './connection.ts'

// Any number: it only has to be the same in every process that migrates this database.
const migrationLock = 7_310_002

/**
 * Brings the database up to the newest migration. Processes that start together take turns; a second run does nothing.
 */
export async function migrateDatabase(connectionString: string | undefined): Promise<void> {
  const turns = new pg.Client({ connectionString })
  await turns.connect()
  const pool = openPool(connectionString, { max: 1, statement_timeout: 0 })
  try {
    await turns.query('select pg_advisory_lock($1)', [migrationLock])
    await migrate(connect(pool), { migrationsFolder: fileURLToPath(new URL('./migrations', import.meta.url)) })
  } finally {
    await pool.end()
    await turns.end()
  }
}
