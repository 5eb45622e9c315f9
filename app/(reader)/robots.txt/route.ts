import { robotsRules } from '#newsroom/feeds/robots.ts'

export const dynamic = 'force-dynamic'

export function GET(): Response {
  return new Response(robotsRules(), { headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
