import { createHmac, timingSafeEqual } from 'node:crypto'

// It reminds an honest browser beyond the day. Signed, because it also leads to how an open poll stands: nobody writes
// one without a ballot. The same for everybody who voted, so it says who nobody is.
const daysKept = 400

/** Whether this browser has been given the cookie of this poll. */
export function hasVoted(request: Request, pollId: string): boolean {
  const [start, expected] = [`${nameOf(pollId)}=`, Buffer.from(signatureOf(pollId))]
  const cookies = (request.headers.get('cookie') ?? '').split(/;\s*/)
  return cookies
    .filter(cookie => cookie.startsWith(start))
    .map(cookie => Buffer.from(cookie.slice(start.length)))
    .some(given => given.length === expected.length && timingSafeEqual(given, expected))
}

/** The cookie for a browser whose ballot was taken. */
export function votedCookie(request: Request, pollId: string): string {
  const isSecure = (process.env.SITE_URL ?? request.url).startsWith('https:')
  const age = daysKept * 24 * 60 * 60
  const value = `${nameOf(pollId)}=${signatureOf(pollId)}`
  const parts = [value, `Path=/api/polls/${pollId}`, `Max-Age=${age}`, 'HttpOnly', 'SameSite=Lax']
  return [...parts, ...(isSecure ? ['Secure'] : [])].join('; ')
}

const nameOf = (pollId: string) => `binh-chon-${pollId}`

function signatureOf(pollId: string): string {
  return createHmac('sha256', process.env.NEXTAUTH_SECRET ?? '')
    .update(JSON.stringify(['ballot', pollId]))
    .digest('base64url')
}
