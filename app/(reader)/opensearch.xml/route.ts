import { database } from '#db/connection.ts'
import { openSearchDescription } from '#newsroom/feeds/open-search.ts'
import { readOrganisation } from '#newsroom/settings/organisation.ts'

export const dynamic = 'force-dynamic'

export async function GET(): Promise<Response> {
  const description = openSearchDescription(await readOrganisation(database()))
  const headers = { 'content-type': 'application/opensearchdescription+xml; charset=utf-8' }
  return new Response(description, { headers })
}
