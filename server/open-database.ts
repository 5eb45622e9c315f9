import { type DatabaseAddresses, migrateDatabase } from '#db/migrate.ts'
import { type Unfit, whyDatabaseWillNotDo } from './check-database.ts'
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
  environment: Environment,
  shutdown: Shutdown,
  mayWait: boolean,
): Promise<OpenedDatabase> {
  const given = givenAddresses(environment)
  const addresses = given ?? (await embedded(environment.dataDir, shutdown))
  const { url } = addresses
  if (given) {
    const unfit = await whyUnfit(given)
    if (unfit?.isUnreachable && mayWait) return { url, openLater: () => open(given) }
    if (unfit) throw new CannotStart(...unfit.sentences)
  }
  await withProgress('Nâng cấp cơ sở dữ liệu', () => migrateDatabase(addresses))
  return { url, openLater: undefined }
}

/** What DATABASE_URL and MIGRATION_DATABASE_URL say; without the latter one role both owns and serves. */
export function givenAddresses({ databaseUrl, migrationDatabaseUrl }: Environment): DatabaseAddresses | undefined {
  return databaseUrl ? { url: databaseUrl, ownerUrl: migrationDatabaseUrl ?? databaseUrl } : undefined
}

async function whyUnfit({ url, ownerUrl }: DatabaseAddresses): Promise<Unfit | undefined> {
  const unfit = await whyDatabaseWillNotDo(url, 'DATABASE_URL')
  if (unfit || ownerUrl === url) return unfit
  return whyDatabaseWillNotDo(ownerUrl, 'MIGRATION_DATABASE_URL')
}

async function open(addresses: DatabaseAddresses): Promise<void> {
  const unfit = await whyUnfit(addresses)
  if (unfit) throw new CannotStart(...unfit.sentences)
  await migrateDatabase(addresses)
}

async function embedded(dataDir: string, shutdown: Shutdown): Promise<DatabaseAddresses> {
  const postgres = await withProgress('Khởi động cơ sở dữ liệu', () => startEmbeddedPostgres(dataDir))
  shutdown.opened('PostgreSQL', postgres.stop)
  return postgres
}
