import { fileAnswer } from '#app/api/file-answer.ts'
import { problem } from '#app/api/problem.ts'
import { userOf } from '#app/api/user-of.ts'
import { database } from '#db/connection.ts'
import { exportStatistics } from '#newsroom/statistics/export-statistics.ts'
import { periodAsked } from '../period-asked.ts'

/** The statistics of a period as a CSV file. */
export async function GET(request: Request): Promise<Response> {
  const actor = await userOf(request.headers.get('cookie'))
  if (!actor) return problem(401, 'not_signed_in', 'Anh/chị chưa đăng nhập hoặc phiên làm việc đã hết.')
  const asked = Object.fromEntries(new URL(request.url).searchParams)
  const outcome = await exportStatistics(database(), actor, periodAsked(asked))
  if (!outcome.ok) return problem(403, 'forbidden', outcome.refusals.map(({ message }) => message).join(' '))
  return fileAnswer(outcome.value.csv, 'text/csv; charset=utf-8', outcome.value.name)
}
