import { z } from 'zod'
import { reportError } from '#app/report-error.ts'
import { type Connection, database, isDatabaseUnreachable } from '#db/connection.ts'
import { largestFile, StorageUnavailable, storageUnavailable } from '#newsroom/media/storage.ts'
import type { Actor } from '#newsroom/people/actor.ts'
import type { Outcome } from '#newsroom/workflow/outcome.ts'
import { answerOnce } from './answer-once.ts'
import { personMeant } from './messages.ts'
import type { Operation } from './operations.ts'
import { problem } from './problem.ts'
import { readForm } from './read-form.ts'
import { readText } from './read-text.ts'
import { refusalResponse } from './refusal-response.ts'
import { isSameOrigin } from './same-origin.ts'
import { sayIssue } from './say-issue.ts'
import { sessionOf } from './user-of.ts'

/** What a handler's act is given once the request has proved to be in order. */
export type Call<Body> = {
  db: Connection
  actor: Actor
  id: string
  body: Body
  query: URLSearchParams
  session: SessionOfCall
}
/** What proves who calls: the session's token and the address that the front server resolved. */
type SessionOfCall = { token: string; address: string }
export type Handler = (request: Request, context?: { params: Promise<Record<string, unknown>> }) => Promise<Response>

type Act<Body> = (call: Call<Body>) => Promise<Outcome<unknown>>
/** What goes into the answer beside a refusal: the stored text beside a conflict. */
type Beside<Body> = (call: Call<Body>) => Promise<Record<string, unknown>>

// The longest article has some 100 kB; a document of 30 MB is not one.
const longestBody = 2_000_000
// The largest file, and a little for the fields beside it.
const longestUpload = largestFile + 100_000

/**
 * The one rhythm of every call: same origin, who, what, act, answer. Whatever else goes wrong is told without detail;
 * the log has it.
 */
export function handle<Body extends z.ZodType>(
  operation: Operation<Body>,
  act: Act<z.output<Body>>,
  beside?: { code: string; tell: Beside<z.output<Body>> },
): Handler {
  return async (request, context) => {
    try {
      if (operation.method !== 'get' && !isSameOrigin(request)) return crossSite()
      const session = await sessionOf(request.headers.get('cookie'))
      if (!session) return notSignedIn()
      const { actor, token } = session
      const address = request.headers.get('x-client-address') ?? 'unknown'
      if (isMeantForAnother(request, actor)) return otherPerson(actor)
      const id = operation.path.includes('{id}') ? z.uuid().safeParse((await context?.params)?.id).data : ''
      if (id === undefined) return notFound()
      const read = operation.isForm
        ? await readUpload(request, operation.body)
        : await readBody(request, operation.body)
      if (read instanceof Response) return read
      if (operation.asksPassword && !session.isProvedLately) return passwordNeeded()

      const answer = async (db: Connection) => {
        const query = new URL(request.url).searchParams
        const call = { db, actor, id, body: read.body, query, session: { token, address } }
        const outcome = await act(call)
        if (outcome.ok && outcome.value instanceof Response) return outcome.value
        if (outcome.ok) return Response.json(outcome.value, { status: operation.status, headers: unstored })
        const told = outcome.refusals[0]?.code === beside?.code ? await beside?.tell(call) : {}
        return refusalResponse(outcome.refusals, told)
      }
      return operation.isRepeatable
        ? await answerOnce(database(), { request, actor, text: read.text }, answer)
        : await answer(database())
    } catch (error) {
      return failed(error, operation)
    }
  }
}

const unstored = { 'cache-control': 'no-store' }

async function readBody<Body extends z.ZodType>(
  request: Request,
  schema: Body | undefined,
): Promise<Response | { text: string; body: z.output<Body> }> {
  // Only reads have no schema, and their acts do not look at the body.
  if (!schema) return { text: '', body: undefined as z.output<Body> }
  const text = await readText(request, longestBody)
  if (text === undefined) return problem(413, 'too_large', 'Dữ liệu gửi lên dài quá 2 MB.')
  const parsed = schema.safeParse(parseJson(text), { error: sayIssue })
  return parsed.success ? { text, body: parsed.data } : invalidBody(parsed.error)
}

async function readUpload<Body extends z.ZodType>(
  request: Request,
  schema: Body | undefined,
): Promise<Response | { text: string; body: z.output<Body> }> {
  const form = await readForm(request, longestUpload)
  if (form === 'too long') return problem(413, 'too_large', 'Tệp gửi lên lớn quá 25 MB.')
  const parsed = schema?.safeParse(form, { error: sayIssue })
  if (!parsed) throw new Error('a form needs a schema')
  return parsed.success ? { text: '', body: parsed.data } : invalidBody(parsed.error)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return undefined
    throw error
  }
}

const toldAtOnce = 3

/** Whole sentences for people; the same with their paths, `errors`, for programs. */
function invalidBody({ issues }: z.ZodError): Response {
  const errors = issues.slice(0, 20).map(({ path, message }) => ({ path: path.join('.'), message }))
  const sentences = [...new Set(errors.map(({ message }) => message))]
  return problem(400, 'invalid', sentences.slice(0, toldAtOnce).join(' '), { errors })
}

function crossSite(): Response {
  return problem(403, 'cross_site', 'Yêu cầu không đến từ trang của tòa soạn.')
}

function notSignedIn(): Response {
  return problem(401, 'not_signed_in', 'Anh/chị chưa đăng nhập hoặc phiên làm việc đã hết.')
}

/**
 * A page that stays open for hours says whose it is: somebody else may have signed in meanwhile in the same browser, and
 * what its author wrote would go out under the other's name.
 */
function isMeantForAnother(request: Request, actor: Actor): boolean {
  const meant = request.headers.get(personMeant)
  return meant !== null && meant !== actor.id
}

function otherPerson({ displayName }: Actor): Response {
  const detail = `Trình duyệt này đang đăng nhập bằng tài khoản của ${displayName}, không phải tài khoản đã mở trang.`
  return problem(403, 'other_person', detail)
}

function passwordNeeded(): Response {
  return problem(403, 'password_needed', 'Lần nhập mật khẩu trước đã quá 15 phút. Hãy nhập lại mật khẩu để quyết định.')
}

function notFound(): Response {
  return problem(404, 'not_found', 'Không tìm thấy bài này.')
}

function failed(error: unknown, { method, path }: Operation): Response {
  reportError(error, { method, path })
  if (error instanceof StorageUnavailable) return problem(503, 'storage_unavailable', storageUnavailable)
  if (isDatabaseUnreachable(error)) {
    return problem(503, 'unavailable', 'Máy chủ tạm thời chưa lưu được. Vui lòng thử lại sau ít giây.')
  }
  return problem(500, 'unexpected', 'Máy chủ gặp lỗi. Lỗi đã được ghi lại để quản trị viên kiểm tra.')
}
