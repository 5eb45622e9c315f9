import { migrateDatabase } from '#db/migrate.ts'
import { startEmbeddedPostgres } from '#server/embedded-postgres.ts'

/** Starts the embedded PostgreSQL once for the whole run and migrates the template that every test clones. */
export default async function setUp(): Promise<() => Promise<void>> {
  // What a test writes need not survive a power cut.
  const unsafeButFast = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']
  const postgres = await startEmbeddedPostgres('var/test', unsafeButFast)
  await migrateDatabase(postgres)
  process.env.TEST_ADMIN_URL = postgres.adminUrl
  process.env.TEST_OWNER_URL = postgres.ownerUrl
  process.env.TEST_DATABASE_URL = postgres.url
  return postgres.stop
}
