/**
 * Whether a write comes from a page of this site. Browsers say so in Sec-Fetch-Site; those that do not say it in
 * Origin, which is compared with SITE_URL and with the Host that the browser itself asked for (X-Forwarded-Host is
 * never read: anyone can send it). A write with neither header is refused.
 */
export function isSameOrigin(request: { headers: Pick<Headers, 'get'> }): boolean {
  const site = request.headers.get('sec-fetch-site')
  if (site !== null) return site === 'same-origin'
  const origin = request.headers.get('origin')
  if (origin === null || !URL.canParse(origin)) return false
  const siteUrl = process.env.SITE_URL
  return (
    (siteUrl !== undefined && origin === new URL(siteUrl).origin) ||
    new URL(origin).host === request.headers.get('host')
  )
}

/**
 * Whether a request says that it comes from elsewhere. Milder than `isSameOrigin`: for forms that carry a secret of
 * their own, which a client without either header (curl, an old browser) may use too.
 */
export function isCrossSite(request: Request): boolean {
  const isSilent = request.headers.get('sec-fetch-site') === null && request.headers.get('origin') === null
  return !isSilent && !isSameOrigin(request)
}
