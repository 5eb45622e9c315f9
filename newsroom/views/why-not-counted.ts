import { isbot } from 'isbot'

/** The headers of a request, however they are kept: counting only asks for them by name. */
export type SentHeaders = Pick<Headers, 'get'>

export type WhyNotCounted = 'bot' | 'prefetch' | 'desk'

/**
 * Why a request is shown the numbers without moving them, or null for a reader. Cross-site requests never get here: the
 * handler refuses them.
 */
export function whyNotCounted(headers: SentHeaders): WhyNotCounted | null {
  if (isPrefetch(headers)) return 'prefetch'
  if (isOneOfOurs(headers.get('cookie'))) return 'desk'
  const userAgent = userAgentOf(headers)
  return userAgent === '' || isKnownBot(userAgent) ? 'bot' : null
}

// Thousands of readers share a few hundred browsers, and a long pattern decides on each.
const judged = new Map<string, boolean>()
const mostJudged = 2_000

function isKnownBot(userAgent: string): boolean {
  const before = judged.get(userAgent)
  if (before !== undefined) return before
  if (judged.size >= mostJudged) judged.clear()
  const isBot = isbot(userAgent)
  judged.set(userAgent, isBot)
  return isBot
}

/** The user agent as far as it tells visitors apart; what comes after 512 characters is somebody playing. */
export function userAgentOf(headers: SentHeaders): string {
  return (headers.get('user-agent') ?? '').trim().slice(0, 512)
}

// Sec-Purpose: "prefetch" or "prefetch;prerender" (Fetch standard, speculation rules); Purpose and X-Moz: older browsers.
function isPrefetch(headers: SentHeaders): boolean {
  const purposes = ['sec-purpose', 'purpose', 'x-purpose', 'x-moz'].map(name => headers.get(name) ?? '')
  return purposes.some(purpose => /prefetch|prerender|preview/i.test(purpose))
}

// next-auth's session cookie: __Secure- on https, numbered parts when it is long. Whether the session still holds does
// not matter here: a browser that has it belongs to somebody of the newsroom.
function isOneOfOurs(cookies: string | null): boolean {
  return cookies !== null && /(?:^|;\s*)(?:__Secure-)?next-auth\.session-token(?:\.\d+)?=/.test(cookies)
}
