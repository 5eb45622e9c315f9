import { sql } from 'drizzle-orm'
import type { Database, Transaction } from '../connection.ts'

/** A Vietnamese day as the visitor keys see it. `endsIn`: milliseconds until the next one, by the database clock. */
export type VisitorDay = { day: string; salt: Buffer; endsIn: number }

/**
 * Today's salt, made by whichever process asks first, and a partition for today's and tomorrow's events, so that a
 * newsroom whose worker is down goes on counting.
 *
 * @param candidate 32 random bytes, kept if today has no salt yet
 */
export async function openVisitorDay(db: Database, candidate: Buffer): Promise<VisitorDay> {
  return alone(db, async tx => {
    await tx.execute(sql`
      insert into visitor_salts (day, salt) values (${today}, ${candidate}) on conflict (day) do nothing`)
    await tx.execute(sql`select ensure_view_partitions(${today}, 2)`)
    const { rows } = await tx.execute<VisitorDay>(sql`
      select day::text, salt,
        (extract(epoch from (day + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh' - now()) * 1000)::float8 as "endsIn"
      from visitor_salts where day = ${today}`)
    const [opened] = rows
    if (!opened) throw new Error('visitor_salts has no row for today')
    return opened
  })
}

/** Makes the partitions of today and the seven days after it, where they are missing. */
export async function makeViewPartitions(db: Database): Promise<void> {
  await alone(db, tx => tx.execute(sql`select ensure_view_partitions(${today}, 8)`))
}

/** Drops the single events and the hours of articles of days more than `keptDays` ago. Their views stay in the other rollups. */
export async function dropOldViewPartitions(db: Database, keptDays: number): Promise<void> {
  await alone(db, async tx => {
    await tx.execute(sql`select drop_view_partitions_before(${today} - ${keptDays}::integer)`)
    await tx.execute(sql`delete from article_view_hours where day < ${today} - ${keptDays}::integer`)
  })
}

/** Forgets what no rule asks for any more: salts after 48 hours, visitors after 30 minutes, what is being read after five. */
export async function forgetOldVisitors(db: Database): Promise<void> {
  await alone(db, async tx => {
    await tx.execute(sql`delete from visitor_salts where created_at < now() - interval '48 hours'`)
    await tx.execute(sql`delete from presence where last_seen < now() - interval '30 minutes'`)
    await tx.execute(sql`delete from recent_views where last_at < now() - interval '5 minutes'`)
  })
}

const today = sql`(now() at time zone 'Asia/Ho_Chi_Minh')::date`

/**
 * A transaction that no batch of views runs beside (the lock of record-views.ts). It gives up after two seconds: behind a
 * backup that holds the tables, it would otherwise keep every reader waiting with it.
 */
function alone<Result>(db: Database, work: (tx: Transaction) => Promise<Result>): Promise<Result> {
  return db.transaction(async tx => {
    await tx.execute(sql`set local lock_timeout = '2s'`)
    await tx.execute(sql`select pg_advisory_xact_lock(7310003)`)
    return work(tx)
  })
}
