export const dynamic = 'force-dynamic'

// The desk and search results are nothing for a search engine; everything else is.
const rules = `User-agent: *
Disallow: /toa-soan
Disallow: /dang-nhap
Disallow: /api/
Disallow: /tim-kiem
`

export function GET(): Response {
  return new Response(rules, { headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
