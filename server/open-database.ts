import { migrateDatabase } from '#db/migrate.ts'
import { whyDatabaseWillNotDo } from './check-database.ts'
import { startEmbeddedPostgres } from './embedded-postgres.ts'
import type { Environment } from './environment.ts'
import { withProgress } from './progress.ts'
import type { Shutdown } from './shutdown.ts'

/** Something that the person who starts the newsroom has to mend; `sentences` tell them what, in Vietnamese. */
export class CannotStart extends Error {
  readonly sentences: string[]

  constructor(...sentences: string[]) {
    super(sentences.join(' '))
    this.sentences = sentences
  }
}

/** The database, running and migrated: the embedded one, or the one in DATABASE_URL. Answers its address. */
export async function openDatabase(environment: Environment, shutdown: Shutdown): Promise<string> {
  const { databaseUrl, dataDir } = environment
  const url = databaseUrl ? await given(databaseUrl) : await embedded(dataDir, shutdown)
  await withProgress('Nâng cấp cơ sở dữ liệu', () => migrateDatabase(url))
  return url
}

async function given(url: string): Promise<string> {
  const reasons = await whyDatabaseWillNotDo(url)
  if (reasons.length > 0) throw new CannotStart(...reasons)
  return url
}

async function embedded(dataDir: string, shutdown: Shutdown): Promise<string> {
  const postgres = await withProgress('Khởi động cơ sở dữ liệu', () => startEmbeddedPostgres(dataDir))
  shutdown.opened('PostgreSQL', postgres.stop)
  return postgres.url
}
