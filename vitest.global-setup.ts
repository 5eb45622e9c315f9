import pg from 'pg'
import { migrateDatabase } from '#db/migrate.ts'
import { startEmbeddedPostgres } from '#server/embedded-postgres.ts'

/** Starts the embedded PostgreSQL once for the whole run and migrates the template that every test clones. */
export default async function setUp(): Promise<() => Promise<void>> {
  // What a test writes need not survive a power cut.
  const unsafeButFast = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']
  const postgres = await startEmbeddedPostgres('var/test', unsafeButFast)
  await emptyTemplate(postgres.adminUrl)
  await migrateDatabase(postgres)
  process.env.TEST_ADMIN_URL = postgres.adminUrl
  process.env.TEST_OWNER_URL = postgres.ownerUrl
  process.env.TEST_DATABASE_URL = postgres.url
  return postgres.stop
}

/** From nothing: what an earlier state of the migrations left would not take today's. */
async function emptyTemplate(adminUrl: string): Promise<void> {
  const admin = new pg.Client({ connectionString: adminUrl })
  await admin.connect()
  try {
    await admin.query('drop database newsroom with (force)')
    await admin.query('create database newsroom owner newsroom_owner')
  } finally {
    await admin.end()
  }
}
