import { monthlyReportPdf } from '#newsroom/printing/monthly-report-pdf.ts'
import { monthlyReport, monthToReport } from '#newsroom/statistics/monthly-report.ts'
import { mayReportMonth, writeCommentary } from '#newsroom/statistics/write-commentary.ts'
import { done, refused } from '#newsroom/workflow/outcome.ts'
import { fileAnswer } from '../file-answer.ts'
import { handle } from '../handle.ts'
import * as operations from '../operations.ts'
import { refuseAllBut } from '../refuse-all-but.ts'

export const GET = handle(operations.printMonthlyReport, async ({ db, actor, query }) => {
  const refusals = mayReportMonth(actor)
  if (refusals.length > 0) return refused(...refusals)
  const report = await monthlyReport(db, query.get('thang') ?? (await monthToReport(db)))
  if (!report) return refused({ code: 'not_found', message: 'Không có báo cáo của tháng này.' })
  const pdf = await monthlyReportPdf(report, new Date())
  return done(fileAnswer(new Uint8Array(pdf), 'application/pdf', `bao-cao-thang-${report.month}.pdf`))
})

export const PUT = handle(operations.writeCommentary, async ({ db, actor, body }) => writeCommentary(db, actor, body))

export const { POST, PATCH, DELETE, OPTIONS } = refuseAllBut('GET', 'PUT')
