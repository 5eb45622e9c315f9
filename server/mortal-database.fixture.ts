import { join } from 'node:path'
import { migrateDatabase } from '#db/migrate.ts'
import { startEmbeddedPostgres } from './embedded-postgres.ts'
import { postmaster } from './postgres-files.ts'

/** A migrated database that keeps what it commits, and can be killed: it is started again by itself, at the same address. */
export async function mortalDatabase(dataDir: string) {
  const postgres = await startEmbeddedPostgres(dataDir)
  await migrateDatabase(postgres)
  const kill = () => process.kill(postmaster(join(dataDir, 'postgres'))?.pid as number, 'SIGKILL')
  return { url: postgres.url, stop: postgres.stop, kill }
}
