import { z } from 'zod'
import { problem } from '#app/api/problem.ts'
import { readText } from '#app/api/read-text.ts'
import { refuseAllBut } from '#app/api/refuse-all-but.ts'
import { isSameOrigin } from '#app/api/same-origin.ts'
import { reportError } from '#app/report-error.ts'
import { database } from '#db/connection.ts'
import { resultsKeyOf } from '#db/queries/polls.ts'
import { castBallot } from '#newsroom/polls/cast-ballot.ts'
import type { RefusalCode } from '#newsroom/workflow/outcome.ts'
import { hasVoted, votedCookie } from './voted-cookie.ts'

const longestBallot = 4_096

/** Where a reader learns what became of the ballot, by why it was refused. */
const told: Partial<Record<RefusalCode, string>> = {
  already_there: 'da-bo-phieu',
  wrong_state: 'da-dong',
  incomplete: 'chua-chon',
  throttled: 'qua-nhieu',
  forbidden: 'khong-nhan',
}

/** Takes a ballot from a plain form, and sends its reader on to a page that says what became of it. */
export async function POST(
  request: Request,
  context?: { params: Promise<Record<string, unknown>> },
): Promise<Response> {
  if (!isSameOrigin(request)) return problem(403, 'cross_site', 'Phiếu không đến từ trang này.')
  const pollId = z.uuid().safeParse((await context?.params)?.id).data
  if (!pollId) return problem(404, 'not_found', 'Không có bình chọn này.')
  const ballot = await readBallot(request)
  if (ballot === undefined) return problem(413, 'too_large', 'Phiếu gửi lên quá dài.')
  try {
    if (hasVoted(request, pollId)) return goTo(await shownToVoters(pollId, 'da-bo-phieu'))
    if (!ballot) return goTo('khong-nhan')
    const outcome = await castBallot(database(), request.headers, { pollId, optionIds: ballot })
    if (outcome.ok) return goTo(await shownToVoters(pollId, 'da-ghi'), votedCookie(request, pollId))
    const code = outcome.refusals[0]?.code ?? 'invalid'
    const said = told[code] ?? 'khong-nhan'
    return goTo(code === 'already_there' ? await shownToVoters(pollId, said) : said)
  } catch (error) {
    reportError(error, { method: 'POST', path: '/api/polls/{id}/ballots' })
    return goTo('thu-lai')
  }
}

// The same page for all who have voted, under a key that nobody guesses: so it can be kept like every other page.
async function shownToVoters(pollId: string, said: string): Promise<string> {
  const key = await resultsKeyOf(database(), pollId)
  return key ? `ket-qua/${key}/${said}` : said
}

/** The options that a form names; null when it is none, undefined when it is too long. */
async function readBallot(request: Request): Promise<string[] | null | undefined> {
  const text = await readText(request, longestBallot)
  if (text === undefined) return undefined
  if (!/^application\/x-www-form-urlencoded\b/i.test(request.headers.get('content-type') ?? '')) return null
  return z.array(z.uuid()).max(12).nullable().catch(null).parse(new URLSearchParams(text).getAll('lua-chon'))
}

function goTo(said: string, cookie?: string): Response {
  const headers = {
    location: `/binh-chon/${said}`,
    'cache-control': 'no-store',
    ...(cookie && { 'set-cookie': cookie }),
  }
  return new Response(null, { status: 303, headers })
}

export const { GET, PUT, PATCH, DELETE, OPTIONS } = refuseAllBut('POST')
