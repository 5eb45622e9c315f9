import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireUserOfPage } from '#app/(desk)/signed-in.ts'
import { DeskPage } from '#components/desk/desk-page.tsx'
import { ApprovalSheetView } from '#components/desk/sheet/approval-sheet-view.tsx'
import { database } from '#db/connection.ts'
import { squareOf } from '#newsroom/printing/square-code.ts'
import { approvalSheet } from '#newsroom/workflow/approval-sheet.ts'

export const metadata: Metadata = { title: 'Phiếu trình duyệt' }

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ ban?: string }> }

/** The approval sheet of an edition: of the newest, unless the address names another (`?ban=2`). */
export default async function ApprovalSheetPage({ params, searchParams }: Props) {
  const { id } = await params
  const { ban } = await searchParams
  const person = await requireUserOfPage(`/toa-soan/bai-viet/${id}/phieu-trinh-duyet`)
  const sheet = await approvalSheet(database(), person, id, ban === undefined ? undefined : Number(ban))
  if (!sheet) notFound()
  return (
    <DeskPage person={person}>
      <ApprovalSheetView sheet={sheet} square={sheet.approval && squareOf(sheet.approval.url)} />
    </DeskPage>
  )
}
