import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { openPool } from '#db/connection.ts'
import { migrateDatabase } from '#db/migrate.ts'
import { startEmbeddedPostgres } from './embedded-postgres.ts'
import { postmaster } from './postgres-files.ts'

/** A migrated database that keeps what it commits, and can be killed: it is started again by itself, at the same address. */
export async function mortalDatabase(dataDir: string) {
  const postgres = await startEmbeddedPostgres(dataDir)
  await migrateDatabase(postgres)
  /** Kills it; one that is just being started again is waited for. */
  const kill = async () => {
    let alive = postmaster(join(dataDir, 'postgres'))
    for (; !alive; alive = postmaster(join(dataDir, 'postgres'))) await pause(20)
    process.kill(alive.pid, 'SIGKILL')
  }
  /** Resolves once it answers questions, however often it has been killed. */
  const answers = async () => {
    const pool = openPool(postgres.url, { max: 1 })
    const isBack = () =>
      pool.query('select 1').then(
        () => true,
        () => false,
      )
    while (!(await isBack())) await pause(20)
    await pool.end()
  }
  return { url: postgres.url, stop: postgres.stop, kill, answers }
}
