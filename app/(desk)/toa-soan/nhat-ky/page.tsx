import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { requireUserOfPage } from '#app/(desk)/signed-in.ts'
import { AuditFilterForm } from '#components/desk/audit/audit-filter-form.tsx'
import { AuditTable } from '#components/desk/audit/audit-table.tsx'
import { ChainCheck } from '#components/desk/audit/chain-check.tsx'
import { DeskPage } from '#components/desk/desk-page.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { database } from '#db/connection.ts'
import { auditPage, peopleOfTheLog } from '#db/queries/audit-log.ts'
import { auditAddress, mayReadAuditLog, readAuditChoice } from '#newsroom/workflow/audit-filter.ts'
import { auditLines } from '#newsroom/workflow/audit-lines.ts'
import { deeds } from '#newsroom/workflow/history.ts'
import { verifyAuditLog } from '#newsroom/workflow/verify-audit-log.ts'
import { HomeHeading } from '../home-heading.tsx'

export const metadata: Metadata = { title: 'Nhật ký' }

const path = '/toa-soan/nhat-ky'
const perPage = 50

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** The audit log for those who answer for it: who did what when, and whether anybody has tampered with it. */
export default async function AuditLogPage({ searchParams }: Props) {
  const person = await requireUserOfPage(path)
  if (!mayReadAuditLog(person)) redirect('/toa-soan')
  const given = await searchParams
  const { choice, filter, problems } = readAuditChoice(given)
  const before = Number(given.truoc)
  const db = database()
  const [found, people, verification] = await Promise.all([
    auditPage(db, filter, { ...(before > 0 && { before }), limit: perPage + 1 }),
    peopleOfTheLog(db),
    given['kiem-tra'] === '1' ? verifyAuditLog(db) : undefined,
  ])
  const shown = found.slice(0, perPage)
  const last = found.length > perPage ? shown.at(-1) : undefined
  return (
    <DeskPage person={person}>
      <HomeHeading>Nhật ký</HomeHeading>
      <ChainCheck verification={verification} action={path} />
      <AuditFilterForm
        action={path}
        choice={choice}
        people={people.map(({ id, name }) => ({ value: id, name }))}
        deeds={Object.entries(deeds).map(([value, name]) => ({ value, name }))}
        file={auditAddress('/api/events', choice)}
      />
      {problems.length > 0 && <Notice tone="alarm">{problems.join(' ')}</Notice>}
      <AuditTable lines={auditLines(shown, person.role !== 'admin')} />
      {last && (
        <a className="button mt-4 no-underline" href={auditAddress(path, choice, last.seq)}>
          Những việc trước đó
        </a>
      )}
    </DeskPage>
  )
}
