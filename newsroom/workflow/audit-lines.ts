import type { AuditRow } from '#db/queries/audit-log.ts'
import { shortTime } from '#newsroom/articles/dates.ts'
import { csvOf } from '#newsroom/text/csv.ts'
import { deed } from './history.ts'

/** An event on the audit screen. */
export type AuditLine = {
  seq: number
  time: string
  who: string
  deed: string
  quote: string
  article: { title: string; href: string } | undefined
  hash: string
}

const roleNames: Record<string, string> = {
  reporter: 'phóng viên',
  editor: 'biên tập viên',
  leader: 'lãnh đạo',
  admin: 'quản trị viên',
  system: 'hệ thống',
}

/** Events as people read them. Titles are left out for whoever is shown no texts. */
export function auditLines(rows: AuditRow[], showsTexts: boolean): AuditLine[] {
  return rows.map(row => ({
    seq: row.seq,
    time: shortTime(row.at),
    who: `${row.actorName} (${roleNames[row.actorRole] ?? row.actorRole})`,
    deed: deed(row),
    quote: ['reason', 'note', 'notice', 'username', 'key'].flatMap(key => textIn(row.data, key)).join(' · '),
    article:
      showsTexts && row.articleId !== null
        ? { title: row.articleTitle || 'Bài chưa có tiêu đề', href: `/toa-soan/bai-viet/${row.articleId}` }
        : undefined,
    hash: row.hash,
  }))
}

function textIn(data: Record<string, unknown>, key: string): string[] {
  const said = data[key]
  return typeof said === 'string' && said !== '' ? [said] : []
}

const columns = ['Số', 'Thời gian', 'Người', 'Việc', 'Lời ghi', 'Bài', 'Mã băm']

/** The same as a file for a spreadsheet. */
export function auditCsv(lines: AuditLine[]): string {
  const rows = lines.map(({ seq, time, who, deed, quote, article, hash }) => [
    seq,
    time,
    who,
    deed,
    quote,
    article?.title ?? '',
    hash,
  ])
  return csvOf([columns, ...rows])
}
