import { siteAddress } from '#newsroom/settings/site-address.ts'

/** What crawlers are asked to leave (the desk, search results) and where they find everything else (RFC 9309). */
export function robotsRules(): string {
  return `User-agent: *
Disallow: /toa-soan
Disallow: /dang-nhap
Disallow: /api/
Disallow: /tim-kiem

Sitemap: ${siteAddress('/sitemap.xml')}
Sitemap: ${siteAddress('/news-sitemap.xml')}
`
}
