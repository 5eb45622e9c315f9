import { database } from '#db/connection.ts'
import { articleAtSlug, type PublishedArticle } from '#db/queries/published-articles.ts'
import { storedContent } from '#newsroom/articles/content.ts'
import { shortDay } from '#newsroom/articles/dates.ts'
import { isSlug } from '#newsroom/articles/slug.ts'
import { readOrganisation } from '#newsroom/settings/organisation.ts'
import { drawShareImage } from '#newsroom/sharing/draw-share-image.ts'
import { shareImagePath } from '#newsroom/sharing/share-image-address.ts'

export const dynamic = 'force-dynamic'

export async function GET(_request: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  const { slug } = await params
  const found = isSlug(slug) ? await articleAtSlug(database(), slug) : undefined
  switch (found?.status) {
    case 'live':
      return imageOf(found.article)
    case 'moved':
      return new Response(null, { status: 308, headers: { location: shareImagePath(found.slug) } })
    case 'withdrawn':
    case 'removed':
      return new Response('Ảnh này không còn nữa.', { status: 410 })
    case undefined:
      return new Response('Không có ảnh này.', { status: 404 })
  }
}

async function imageOf({ content, section, publishedAt }: PublishedArticle): Promise<Response> {
  const image = await drawShareImage({
    organisation: await readOrganisation(database()),
    title: storedContent(content).title,
    section: section.name,
    date: shortDay(publishedAt),
  })
  return new Response(image, { headers: { 'content-type': 'image/png' } })
}
