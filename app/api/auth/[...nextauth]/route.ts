import { noSuchAddress, problem } from '../../problem.ts'
import { refuseAllBut } from '../../refuse-all-but.ts'
import { isCrossSite } from '../../same-origin.ts'
import { answerSignIn } from '../answer-sign-in.ts'

// What the sign-in page needs, nothing more: next-auth would also let anybody write into the log (_log).
const asked = new Set(['csrf', 'session', 'providers', 'signin', 'signout', 'error'])
const written = new Set(['callback/credentials', 'signin/credentials', 'signout'])

export async function GET(request: Request): Promise<Response> {
  return asked.has(actionOf(request)) ? answerSignIn(request) : noSuchAddress()
}

/** Beside next-auth's own token in form and cookie, a request that says it comes from another site is refused. */
export async function POST(request: Request): Promise<Response> {
  if (isCrossSite(request)) return problem(403, 'cross_site', 'Yêu cầu không đến từ trang của tòa soạn.')
  if (!written.has(actionOf(request))) return noSuchAddress()
  return answerSignIn(request)
}

function actionOf(request: Request): string {
  return new URL(request.url).pathname.split('/').slice(3).join('/')
}

export const { PUT, PATCH, DELETE, OPTIONS } = refuseAllBut('GET', 'POST')
