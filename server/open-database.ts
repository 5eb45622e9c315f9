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

export type OpenedDatabase = {
  url: string
  /** Set when the database does not answer yet: opens it, or rejects, to be called again. */
  openLater: (() => Promise<void>) | undefined
}

/**
 * The database, running and migrated: the embedded one, or the one in DATABASE_URL. With `mayWait`, a database elsewhere
 * that does not answer is no reason not to start: readers have the pages of a snapshot meanwhile.
 */
export async function openDatabase(
  { databaseUrl, dataDir }: Environment,
  shutdown: Shutdown,
  mayWait: boolean,
): Promise<OpenedDatabase> {
  const url = databaseUrl ?? (await embedded(dataDir, shutdown))
  if (databaseUrl) {
    const unfit = await whyDatabaseWillNotDo(url)
    if (unfit?.isUnreachable && mayWait) return { url, openLater: () => open(url) }
    if (unfit) throw new CannotStart(...unfit.sentences)
  }
  await withProgress('Nâng cấp cơ sở dữ liệu', () => migrateDatabase(url))
  return { url, openLater: undefined }
}

async function open(url: string): Promise<void> {
  const unfit = await whyDatabaseWillNotDo(url)
  if (unfit) throw new CannotStart(...unfit.sentences)
  await migrateDatabase(url)
}

async function embedded(dataDir: string, shutdown: Shutdown): Promise<string> {
  const postgres = await withProgress('Khởi động cơ sở dữ liệu', () => startEmbeddedPostgres(dataDir))
  shutdown.opened('PostgreSQL', postgres.stop)
  return postgres.url
}
