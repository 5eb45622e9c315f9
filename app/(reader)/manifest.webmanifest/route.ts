import { database } from '#db/connection.ts'
import { webManifest } from '#newsroom/feeds/web-manifest.ts'
import { readOrganisation } from '#newsroom/settings/organisation.ts'

export const dynamic = 'force-dynamic'

export async function GET(): Promise<Response> {
  const manifest = webManifest(await readOrganisation(database()))
  return new Response(manifest, { headers: { 'content-type': 'application/manifest+json; charset=utf-8' } })
}
