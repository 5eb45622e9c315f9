import type { Connection } from '#db/connection.ts'
import type { Actor } from '#newsroom/people/actor.ts'
import { inTransaction } from '#newsroom/workflow/in-transaction.ts'
import { done, type Outcome, type Refusal, refused } from '#newsroom/workflow/outcome.ts'
import { recordEvent } from '#newsroom/workflow/record-event.ts'
import { statisticsCsv } from './csv.ts'
import type { PeriodKind } from './period.ts'
import { readStatistics, type Statistics } from './read-statistics.ts'
import { statisticsXlsx } from './xlsx.ts'

const longestExport = 10_000

export const exportFormats = ['csv', 'xlsx'] as const
export type ExportFormat = (typeof exportFormats)[number]

const writers: Record<ExportFormat, (statistics: Statistics) => string | Promise<Buffer>> = {
  csv: statisticsCsv,
  xlsx: statisticsXlsx,
}

/**
 * Why this person may not take the statistics out of the newsroom; an empty list is permission. Everybody signed in may
 * look at them: they speak of published texts only.
 */
export function mayExportStatistics(actor: Pick<Actor, 'role'>): Refusal[] {
  if (actor.role === 'editor' || actor.role === 'leader') return []
  return [{ code: 'forbidden', message: 'Việc xuất số liệu dành cho biên tập viên và lãnh đạo.' }]
}

type Asked = { kind: PeriodKind; day?: string | undefined; format: ExportFormat }

/** The statistics of a period as a file, whole; the audit log says who took them. */
export async function exportStatistics(
  db: Connection,
  actor: Actor,
  asked: Asked,
): Promise<Outcome<{ name: string; file: string | Buffer }>> {
  const refusals = mayExportStatistics(actor)
  if (refusals.length > 0) return refused(...refusals)
  // Read before the transaction: its questions go side by side over several connections.
  const statistics = await readStatistics(db, asked, longestExport)
  const file = await writers[asked.format](statistics)
  const { from, to } = statistics.period.days
  return inTransaction(db, async tx => {
    await recordEvent(tx, actor, { type: 'statistics.exported', data: { from, to } })
    return done({ name: `thong-ke-${from}-${to}.${asked.format}`, file })
  })
}
