import { forbidden, notFound, permanentRedirect } from 'next/navigation'
import { database } from '#db/connection.ts'
import { articleAtSlug } from '#db/queries/published-articles.ts'
import { articlePath } from '#newsroom/articles/article-card.ts'
import { isSlug } from '#newsroom/articles/slug.ts'
import { LiveArticle } from './live-article.tsx'
import { WithdrawnArticle } from './withdrawn-article.tsx'

export default async function ArticlePage({ params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params
  if (!isSlug(slug)) notFound()

  const found = await articleAtSlug(database(), slug)
  switch (found?.status) {
    case 'live':
      return <LiveArticle article={found.article} />
    case 'withdrawn':
      return <WithdrawnArticle article={found} />
    case 'moved':
      return permanentRedirect(articlePath(found.slug))
    case 'removed':
      // The server in front answers 410 in its place: Next has no such status.
      return forbidden()
    case undefined:
      return notFound()
  }
}
