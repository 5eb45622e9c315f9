import { database } from '#db/connection.ts'
import { readOrganisation } from '#newsroom/settings/organisation.ts'
import { drawShareImage } from '#newsroom/sharing/draw-share-image.ts'

export const dynamic = 'force-dynamic'

export async function GET(): Promise<Response> {
  const organisation = await readOrganisation(database())
  const image = await drawShareImage({ organisation, title: organisation.siteName, section: '', date: '' })
  return new Response(image, { headers: { 'content-type': 'image/png' } })
}
