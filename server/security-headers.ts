import { playerOrigins } from '#newsroom/articles/video-link.ts'

/** What every answer carries, whatever it is. */
const everywhere = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
} as const

const year = 31_536_000

export const readerPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; " +
  `frame-src ${playerOrigins.join(' ')}; ` +
  "manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

/** For answers that are no pages: should a browser be made to show one, it can do nothing. */
export const dataPolicy = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'; sandbox"

/** For the desk's scripts. As the start of a worker, a script brings the policy of that worker with it. */
export const buildScriptPolicy = "default-src 'none'; script-src 'self'; connect-src 'self'"

/** For the service worker, which fetches pages and their files, and nothing else. */
export const workerPolicy = "default-src 'none'; connect-src 'self'"

/** HSTS only where the site is https: on http it would mean nothing, and on localhost it would be a nuisance. */
export function securityHeaders(siteUrl: string): Record<string, string> {
  return siteUrl.startsWith('https:')
    ? { ...everywhere, 'strict-transport-security': `max-age=${year}; includeSubDomains` }
    : everywhere
}
