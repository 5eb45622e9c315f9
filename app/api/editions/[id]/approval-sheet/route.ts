import { editionForAct } from '#db/queries/edition-acts.ts'
import { slugOf } from '#newsroom/articles/slug.ts'
import { approvalSheetPdf } from '#newsroom/printing/approval-sheet-pdf.ts'
import { approvalSheet } from '#newsroom/workflow/approval-sheet.ts'
import { notFound } from '#newsroom/workflow/change-edition.ts'
import { done, refused } from '#newsroom/workflow/outcome.ts'
import { fileAnswer } from '../../../file-answer.ts'
import { handle } from '../../../handle.ts'
import * as operations from '../../../operations.ts'
import { refuseAllBut } from '../../../refuse-all-but.ts'

export const GET = handle(operations.printApprovalSheet, async ({ db, actor, id }) => {
  const found = await editionForAct(db, actor, id)
  const sheet = found && (await approvalSheet(db, actor, found.article.id, found.edition.number))
  if (!sheet) return refused(notFound)
  const pdf = await approvalSheetPdf(sheet)
  const name = `phieu-trinh-duyet-${slugOf(sheet.title)}-ban-${found.edition.number}.pdf`
  return done(fileAnswer(new Uint8Array(pdf), 'application/pdf', name))
})

export const { POST, PUT, PATCH, DELETE, OPTIONS } = refuseAllBut('GET')
