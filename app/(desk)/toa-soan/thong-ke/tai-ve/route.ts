import { fileAnswer } from '#app/api/file-answer.ts'
import { problem } from '#app/api/problem.ts'
import { userOf } from '#app/api/user-of.ts'
import { database } from '#db/connection.ts'
import { type ExportFormat, exportFormats, exportStatistics } from '#newsroom/statistics/export-statistics.ts'
import { periodAsked } from '../period-asked.ts'

const types: Record<ExportFormat, string> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** The statistics of a period as a file: CSV, or what `kieu` says. */
export async function GET(request: Request): Promise<Response> {
  const actor = await userOf(request.headers.get('cookie'))
  if (!actor) return problem(401, 'not_signed_in', 'Anh/chị chưa đăng nhập hoặc phiên làm việc đã hết.')
  const { kieu, ...asked } = Object.fromEntries(new URL(request.url).searchParams)
  const format = exportFormats.find(known => known === kieu) ?? 'csv'
  const outcome = await exportStatistics(database(), actor, { ...periodAsked(asked), format })
  if (!outcome.ok) return problem(403, 'forbidden', outcome.refusals.map(({ message }) => message).join(' '))
  const { file, name } = outcome.value
  return fileAnswer(typeof file === 'string' ? file : new Uint8Array(file), types[format], name)
}
