import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireUserOfPage } from '#app/(desk)/signed-in.ts'
import { DeskPage } from '#components/desk/desk-page.tsx'
import { AuthoredLines } from '#components/desk/versions/authored-lines.tsx'
import { HistoryLinks } from '#components/desk/versions/history-links.tsx'
import { database } from '#db/connection.ts'
import { isArticleId } from '#newsroom/articles/is-article-id.ts'
import { whoWroteWhat } from '#newsroom/articles/who-wrote-what.ts'

export const metadata: Metadata = { title: 'Ai sửa đoạn nào' }

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ ban?: string }> }

/** Each line of an edition, of the newest unless the address names another (`?ban=2`), with who last changed it. */
export default async function AuthorsPage({ params, searchParams }: Props) {
  const { id } = await params
  if (!isArticleId(id)) notFound()
  const person = await requireUserOfPage(`/toa-soan/bai-viet/${id}/ai-sua`)
  const { ban } = await searchParams
  const found = await whoWroteWhat(database(), person, id, ban === undefined ? undefined : Number(ban))
  if (!found) notFound()
  return (
    <DeskPage person={person}>
      <HistoryLinks articleId={id} here="ai-sua" />
      <h1 className="mb-4 text-2xl font-semibold [overflow-wrap:anywhere]">Ai sửa đoạn nào trong “{found.title}”</h1>
      <AuthoredLines editions={found.editions} lines={found.lines} />
    </DeskPage>
  )
}
