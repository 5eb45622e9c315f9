import type { events } from '#db/schema/events.ts'
import { shortTime } from '#newsroom/articles/dates.ts'
import { actNames } from './wording.ts'

type EventRow = typeof events.$inferSelect

/** An event as people read it: "Nguyễn Thị Mai gửi duyệt lúc 10:32 23/11/2026", and what was said. */
export type HistoryLine = { id: number; sentence: string; quote?: string }

/** The story of an article, newest first. Saves of one person in a row are one line: autosave makes very many. */
export function historyOf(rows: EventRow[]): HistoryLine[] {
  const told: { row: EventRow; saves: number }[] = []
  for (const row of rows) {
    const last = told.at(-1)
    const goesOn = row.type === 'edition.saved' && last?.row.type === row.type && last.row.actorId === row.actorId
    if (goesOn && !dropsApproval(row)) told.splice(-1, 1, { row, saves: last.saves + 1 })
    else told.push({ row, saves: 1 })
  }
  return told.toReversed().map(({ row }) => {
    const quote = text(row, 'reason') ?? text(row, 'note')
    const sentence = `${nameOf(row)} ${deed(row)} lúc ${shortTime(row.at).replace(' ', ', ')}`
    return { id: row.seq, sentence, ...(quote && { quote }) }
  })
}

/** "Vũ Ngọc Lan (K/T Trưởng Ban Phạm Minh Đức)" for whoever acted in another's place. */
function nameOf(row: EventRow): string {
  const actingFor = text(row, 'actingFor')
  return actingFor === undefined ? row.actorName : `${row.actorName} (K/T ${actingFor})`
}

/** How people call what an event tells; acts over people, pictures and settings are told on the audit screen alone. */
export const deeds: Record<string, string> = {
  'article.created': 'bắt đầu bài',
  'page.created': 'tạo trang',
  'article.withdrawn': 'rút bài',
  'article.removed': 'gỡ bài',
  'article.withdrawal-requested': 'đề nghị rút bài',
  'article.removal-requested': 'đề nghị gỡ bài',
  'edition.saved': 'sửa bài',
  'edition.submitted': 'gửi duyệt',
  'edition.reminded': 'nhắc duyệt bài',
  'edition.recalled': 'rút lại bản gửi duyệt',
  'edition.returned': 'trả lại bài',
  'edition.approved': 'duyệt bài',
  'edition.approval-dismissed': 'hủy duyệt',
  'edition.published': 'đăng bài',
  'edition.emergency-published': 'cho đăng khẩn',
  'edition.emergency-confirmed': 'xác nhận bản đăng khẩn',
  'remark.made': 'góp ý',
  'remark.answered': 'trả lời góp ý',
  'proof.dismissed': 'bỏ qua một lỗi được soát',
  'edition.superseded': 'thay bản cũ bằng bản mới',
  'edition.opened': 'mở bản mới của bài đã đăng',
  'act.refused': 'bị từ chối',
  'media.stored': 'đưa ảnh hoặc tệp vào kho',
  'media.handed-in-again': 'đưa lại một tệp đã có trong kho',
  'media.described': 'sửa mô tả ảnh trong kho',
  'setting.changed': 'đổi thiết đặt',
  'filter.saved': 'lưu bộ lọc',
  'filter.renamed': 'đổi tên bộ lọc',
  'filter.deleted': 'xóa bộ lọc',
  'house-term.added': 'thêm một mục vào từ điển',
  'house-term.proposed': 'đề nghị thêm một mục vào từ điển',
  'house-term.changed': 'sửa một mục của từ điển',
  'house-term.ended': 'cho một mục của từ điển hết hiệu lực',
  'house-term.accepted': 'nhận một mục được đề nghị vào từ điển',
  'house-term.refused': 'không nhận một mục được đề nghị vào từ điển',
  'house-terms.imported': 'nhập một danh sách vào từ điển',
  'proof.learnt': 'học được một cụm từ để không nhắc nữa',
  'proof.learning-reversed': 'cho nhắc lại một cụm từ đã học',
  'person.signed-in': 'đăng nhập',
  'person.signed-out': 'đăng xuất',
  'person.created': 'tạo tài khoản',
  'person.disabled': 'khóa tài khoản',
  'person.enabled': 'mở lại tài khoản',
  'person.password-changed': 'đổi mật khẩu',
  'person.role-changed': 'đổi vai trò',
  'person.email-changed': 'đổi địa chỉ thư điện tử',
  'person.notifications-chosen': 'đổi cách nhận thông báo',
}

/** What an event says that somebody did: "duyệt bài". */
export function deed(row: Pick<EventRow, 'type' | 'data'>): string {
  if (row.type === 'edition.opened') return `mở bản ${text(row, 'kind') === 'correction' ? 'đính chính' : 'cập nhật'}`
  if (row.type === 'act.refused') return `bị từ chối khi ${nameOfAct(text(row, 'act'))}`
  if (row.type === 'remark.resolved') return text(row, 'outcome') === 'taken' ? 'nhận góp ý' : 'không nhận góp ý'
  if (dropsApproval(row)) return 'sửa bài sau khi duyệt, nên bài phải duyệt lại,'
  const publishAt = row.type === 'edition.approved' ? text(row, 'publishAt') : undefined
  if (publishAt) return `duyệt bài, hẹn đăng lúc ${shortTime(new Date(publishAt))},`
  return deeds[row.type] ?? row.type
}

function dropsApproval(row: Pick<EventRow, 'type' | 'data'>): boolean {
  return row.type === 'edition.saved' && text(row, 'fromState') === 'approved'
}

function nameOfAct(act: string | undefined): string {
  return act !== undefined && Object.hasOwn(actNames, act) ? actNames[act as keyof typeof actNames] : 'làm việc này'
}

function text(row: Pick<EventRow, 'data'>, key: string): string | undefined {
  const said = row.data[key]
  return typeof said === 'string' && said !== '' ? said : undefined
}
