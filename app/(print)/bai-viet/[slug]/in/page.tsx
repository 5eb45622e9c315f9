import { forbidden, notFound, permanentRedirect } from 'next/navigation'
import { database } from '#db/connection.ts'
import { articleAtSlug } from '#db/queries/published-articles.ts'
import { printPath } from '#newsroom/articles/article-card.ts'
import { isSlug } from '#newsroom/articles/slug.ts'
import { WithdrawnArticle } from '../../../../(reader)/bai-viet/[slug]/withdrawn-article.tsx'
import { PrintedArticle } from './printed-article.tsx'

/** The article on a sheet of paper; in every state the same answer as on its own page. */
export default async function PrintPage({ params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params
  if (!isSlug(slug)) notFound()

  const found = await articleAtSlug(database(), slug)
  switch (found?.status) {
    case 'live':
      return <PrintedArticle article={found.article} />
    case 'withdrawn':
      return <WithdrawnArticle article={found} />
    case 'moved':
      return permanentRedirect(printPath(found.slug))
    case 'removed':
      return forbidden()
    case undefined:
      return notFound()
  }
}
