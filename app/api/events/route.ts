import { auditPage } from '#db/queries/audit-log.ts'
import { mayReadAuditLog, notForYou, readAuditChoice } from '#newsroom/workflow/audit-filter.ts'
import { auditCsv, auditLines } from '#newsroom/workflow/audit-lines.ts'
import { done, refused } from '#newsroom/workflow/outcome.ts'
import { fileAnswer } from '../file-answer.ts'
import { handle } from '../handle.ts'
import * as operations from '../operations.ts'
import { refuseAllBut } from '../refuse-all-but.ts'

// More than a spreadsheet is comfortable with; a longer time is exported in parts.
const mostRows = 50_000

export const GET = handle(operations.exportAuditLog, async ({ db, actor, query }) => {
  if (!mayReadAuditLog(actor)) return refused(notForYou)
  const { filter, problems } = readAuditChoice(Object.fromEntries(query))
  if (problems.length > 0) return refused({ code: 'invalid', message: problems.join(' ') })
  const rows = await auditPage(db, filter, { limit: mostRows })
  const csv = auditCsv(auditLines(rows, actor.role !== 'admin'))
  return done(fileAnswer(csv, 'text/csv; charset=utf-8', 'nhat-ky.csv'))
})

export const { POST, PUT, PATCH, DELETE, OPTIONS } = refuseAllBut('GET')
