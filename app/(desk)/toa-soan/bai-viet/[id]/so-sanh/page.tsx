import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireUserOfPage } from '#app/(desk)/signed-in.ts'
import { DeskPage } from '#components/desk/desk-page.tsx'
import { CompareForm } from '#components/desk/versions/compare-form.tsx'
import { ComparedTexts } from '#components/desk/versions/compared-texts.tsx'
import { HistoryLinks } from '#components/desk/versions/history-links.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { database } from '#db/connection.ts'
import { compareTexts } from '#newsroom/articles/compare-texts.ts'
import { isArticleId } from '#newsroom/articles/is-article-id.ts'

export const metadata: Metadata = { title: 'So sánh hai bản' }

type Asked = { tu?: string | string[]; den?: string | string[] }
type Props = { params: Promise<{ id: string }>; searchParams: Promise<Asked> }

const only = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value)

/** Any two texts of an article, editions and saves: what is different, where it stands. */
export default async function ComparePage({ params, searchParams }: Props) {
  const { id } = await params
  if (!isArticleId(id)) notFound()
  const person = await requireUserOfPage(`/toa-soan/bai-viet/${id}/so-sanh`)
  const { tu, den } = await searchParams
  const found = await compareTexts(database(), person, id, { tu: only(tu), den: only(den) })
  if (!found) notFound()
  return (
    <DeskPage person={person}>
      <HistoryLinks articleId={id} here="so-sanh" />
      <h1 className="mb-4 text-2xl font-semibold [overflow-wrap:anywhere]">So sánh hai bản của “{found.title}”</h1>
      <div className="space-y-4">
        <CompareForm {...found} />
        {found.problems.length > 0 && <Notice tone="alarm">{found.problems.join(' ')}</Notice>}
        <section aria-labelledby="cho-khac" className="card space-y-4">
          <h2 id="cho-khac" className="font-semibold">
            {found.to.label}, so với: {found.from.label}
          </h2>
          <ComparedTexts compared={found.compared} />
        </section>
      </div>
    </DeskPage>
  )
}
