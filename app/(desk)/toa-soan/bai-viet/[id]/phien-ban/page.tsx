import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireUserOfPage } from '#app/(desk)/signed-in.ts'
import { DeskPage } from '#components/desk/desk-page.tsx'
import { DifferenceView } from '#components/desk/versions/difference-view.tsx'
import { HistoryLinks } from '#components/desk/versions/history-links.tsx'
import { RestoreButton } from '#components/desk/versions/restore-button.client.tsx'
import { VersionList } from '#components/desk/versions/version-list.tsx'
import { database } from '#db/connection.ts'
import { deskArticle } from '#newsroom/articles/desk-article.ts'
import { isArticleId } from '#newsroom/articles/is-article-id.ts'
import { versionsOf } from '#newsroom/articles/version-lines.ts'

export const metadata: Metadata = { title: 'Các phiên bản' }

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ ban?: string }> }

/** Every save of an article: what it changed, and the way back to it. */
export default async function VersionsPage({ params, searchParams }: Props) {
  const { id } = await params
  if (!isArticleId(id)) notFound()
  const person = await requireUserOfPage(`/toa-soan/bai-viet/${id}/phien-ban`)
  const found = await deskArticle(database(), person, id)
  if (!found) notFound()
  const { ban } = await searchParams
  const { versions, shown } = await versionsOf(database(), person, id, ban)
  const canRestore = found.open !== undefined && found.may.edit.length === 0 && shown?.isNewest === false
  return (
    <DeskPage person={person}>
      <HistoryLinks articleId={id} here="phien-ban" />
      <h1 className="mb-4 text-2xl font-semibold">
        Các phiên bản của “{found.current.title || 'Bài chưa có tiêu đề'}”
      </h1>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
        {shown && (
          <section aria-labelledby="khac-nhau" className="card space-y-4">
            <h2 id="khac-nhau" className="font-semibold">
              {shown.heading}
            </h2>
            {canRestore && found.open && (
              <RestoreButton
                articleId={id}
                editionId={found.open.id}
                version={found.open.version}
                content={shown.content}
              />
            )}
            <DifferenceView lines={shown.difference} />
          </section>
        )}
        <VersionList versions={versions} />
      </div>
    </DeskPage>
  )
}
