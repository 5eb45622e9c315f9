import { notFound } from 'next/navigation'
import { requireUserOfPage } from '#app/(desk)/signed-in.ts'
import { ReaderFrame } from '#app/(reader)/reader-frame.tsx'
import { ArticleView } from '#components/reader/article-view.tsx'
import { InformationPageView } from '#components/reader/information-page-view.tsx'
import { database } from '#db/connection.ts'
import { deskArticle } from '#newsroom/articles/desk-article.ts'
import { deskReview } from '#newsroom/articles/desk-review.ts'
import { isArticleId } from '#newsroom/articles/is-article-id.ts'

/** What is saved of a text, on the very page that readers will get: for those who may read the draft, and nobody else. */
export default async function PreviewPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  if (!isArticleId(id)) notFound()
  const person = await requireUserOfPage(`/toa-soan/bai-viet/${id}/xem-truoc`)
  const found = await deskArticle(database(), person, id)
  if (!found) notFound()
  const { view } = await deskReview(database(), found)
  const { page } = found.article
  return (
    <ReaderFrame path={page === null ? view.section.href : `/${page}`}>
      {page === null ? <ArticleView {...view} /> : <InformationPageView {...view} />}
    </ReaderFrame>
  )
}
