import { Download } from 'lucide-react'
import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { requireUserOfPage } from '#app/(desk)/signed-in.ts'
import { DeskPage } from '#components/desk/desk-page.tsx'
import { DecideButtons } from '#components/desk/house-terms/decide-buttons.client.tsx'
import { DictionaryFilter } from '#components/desk/house-terms/dictionary-filter.tsx'
import { EndDialog } from '#components/desk/house-terms/end-dialog.client.tsx'
import { ImportForm } from '#components/desk/house-terms/import-form.client.tsx'
import { LearntList } from '#components/desk/house-terms/learnt-list.tsx'
import { TermDialog } from '#components/desk/house-terms/term-dialog.client.tsx'
import { TermList } from '#components/desk/house-terms/term-list.tsx'
import { PageLinks } from '#components/desk/page-links.tsx'
import { database } from '#db/connection.ts'
import { proposedTerms, termsFound } from '#db/queries/house-terms.ts'
import { latestLearnt } from '#db/queries/learning.ts'
import { machineTime } from '#newsroom/articles/dates.ts'
import { dictionaryAddress, readDictionaryChoice } from '#newsroom/house-terms/dictionary-choice.ts'
import { mayKeepTerms, mayProposeTerms } from '#newsroom/house-terms/may-keep-terms.ts'
import { kindChoices as kinds, soughtIn } from '#newsroom/house-terms/term.ts'
import { termLines } from '#newsroom/house-terms/term-lines.ts'
import { learntLines } from '#newsroom/proof/learning/learnt-lines.ts'

export const metadata: Metadata = { title: 'Từ điển của tòa soạn' }

const path = '/toa-soan/tu-dien'
const [perPage, mostProposals, mostLearnt] = [50, 100, 200]

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** The names and words that the proofreader takes from this newsroom. */
export default async function DictionaryPage({ searchParams }: Props) {
  const person = await requireUserOfPage(path)
  if (mayProposeTerms(person).length > 0) redirect('/toa-soan')
  const choice = readDictionaryChoice(await searchParams)
  const today = machineTime(new Date()).slice(0, 10)
  const search = {
    kind: choice.loai || undefined,
    sought: soughtIn(choice.q),
    isEnded: choice['het-hieu-luc'],
    today,
  }
  const db = database()
  const [found, proposed, learnt] = await Promise.all([
    termsFound(db, search, { offset: (choice.trang - 1) * perPage, limit: perPage + 1 }),
    proposedTerms(db, mostProposals),
    latestLearnt(db, mostLearnt),
  ])
  const keeps = mayKeepTerms(person).length === 0
  const lines = termLines(found.slice(0, perPage))
  return (
    <DeskPage person={person}>
      <div className="mx-auto max-w-4xl space-y-6">
        <div className="flex flex-wrap items-center justify-between gap-3">
          <h1 className="text-2xl font-semibold">Từ điển của tòa soạn</h1>
          <TermDialog kinds={kinds} isProposal={!keeps} />
        </div>
        <p className="max-w-prose text-muted">
          Máy soát lỗi không nhắc những tên và từ có ở đây, và nhắc khi chúng bị viết khác đi.
        </p>
        {proposed.length > 0 && (
          <TermList
            id="de-nghi"
            heading="Đề nghị chờ nhận"
            lines={termLines(proposed)}
            acts={({ id, version, term, value }) =>
              keeps && (
                <>
                  <DecideButtons id={id} version={version} term={term} />
                  <TermDialog kinds={kinds} entry={{ id, version, value }} />
                </>
              )
            }
          />
        )}
        <DictionaryFilter action={path} choice={choice} kinds={kinds} />
        {lines.length === 0 ? (
          <p className="card text-muted">Không có mục từ nào khớp.</p>
        ) : (
          <TermList
            id="muc-tu"
            heading={choice['het-hieu-luc'] ? 'Mục từ đã hết hiệu lực' : 'Mục từ đang có hiệu lực'}
            lines={lines}
            acts={({ id, version, term, value }) =>
              keeps && (
                <>
                  <TermDialog kinds={kinds} entry={{ id, version, value }} />
                  {!choice['het-hieu-luc'] && <EndDialog id={id} version={version} term={term} today={today} />}
                </>
              )
            }
          />
        )}
        <PageLinks
          of="từ điển"
          page={choice.trang}
          hasNext={found.length > perPage}
          hrefOf={trang => dictionaryAddress({ ...choice, trang })}
        />
        <LearntList lines={learntLines(learnt)} keeps={keeps} />
        <section aria-labelledby="danh-sach" className="card space-y-4">
          <h2 id="danh-sach" className="text-lg font-semibold">
            Xuất và nhập danh sách
          </h2>
          <a className="button no-underline" href="/api/house-terms">
            <Download aria-hidden size={18} /> Xuất ra tệp CSV
          </a>
          {keeps && <ImportForm />}
        </section>
      </div>
    </DeskPage>
  )
}
