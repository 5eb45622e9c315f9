import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireUserOfPage } from '#app/(desk)/signed-in.ts'
import { DeskPage } from '#components/desk/desk-page.tsx'
import { database } from '#db/connection.ts'
import { deskArticle } from '#newsroom/articles/desk-article.ts'
import { isArticleId } from '#newsroom/articles/is-article-id.ts'
import { ReviewScreen } from './review-screen.tsx'
import { WritingScreen } from './writing-screen.tsx'

export const metadata: Metadata = { title: 'Bài viết' }

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ sua?: string }> }

/** Who is writing gets the editor; who reads, reviews or decides gets the article as readers will see it. */
export default async function ArticlePage({ params, searchParams }: Props) {
  const { id } = await params
  if (!isArticleId(id)) notFound()
  const person = await requireUserOfPage(`/toa-soan/bai-viet/${id}`)
  const found = await deskArticle(database(), person, id)
  if (!found) notFound()
  const isOwnDraft = found.isContributor && (found.open?.state === 'draft' || found.open?.state === 'returned')
  const writes = found.may.edit.length === 0 && (isOwnDraft || (await searchParams).sua === '1')
  return (
    <DeskPage person={person}>
      {writes && found.open ? (
        <WritingScreen found={found} edition={found.open} person={person} />
      ) : (
        <ReviewScreen found={found} person={person} />
      )}
    </DeskPage>
  )
}
