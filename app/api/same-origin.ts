/**
 * Whether a write comes from a page of this site. Browsers say so in Sec-Fetch-Site; those that do not say it in
 * Origin, which is compared with SITE_URL and with the Host that the browser itself asked for (X-Forwarded-Host is
 * never read: anyone can send it). A write with neither header is refused.
 */
export function isSameOrigin(request: Request): boolean {
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
