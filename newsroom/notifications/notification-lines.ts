import type { NotificationRow } from '#db/queries/notifications.ts'
import type { NotificationKind } from '#db/schema/notifications.ts'
import { shortTime } from '#newsroom/articles/dates.ts'

/** A notification as people read it. Its address marks it as read and leads on to what it is about. */
export type NotificationLine = {
  id: string
  href: string
  sentence: string
  title: string
  detail: string | null
  time: string
  isUnread: boolean
}

/** Notifications ready to be shown. */
export function notificationLines(rows: NotificationRow[]): NotificationLine[] {
  return rows.map(row => ({
    id: row.id,
    href: `/toa-soan/thong-bao/${row.id}`,
    sentence: sentenceOf(row),
    title: titleOf(row),
    detail: row.detail,
    time: shortTime(row.createdAt),
    isUnread: row.readAt === null,
  }))
}

/** What the notification is about: an article's title, a poll's question, or nothing. */
export function titleOf({ title, articleId }: Pick<NotificationRow, 'title' | 'articleId'>): string {
  return title || (articleId === null ? '' : 'Bài chưa có tiêu đề')
}

type Told = Pick<NotificationRow, 'kind' | 'actorName' | 'publishAt'>

const sentences: Record<NotificationKind, (told: Told) => string> = {
  submitted: ({ actorName }) => `${actorName} gửi duyệt bài`,
  reminder: () => 'Bài vẫn đang chờ duyệt',
  edited: ({ actorName }) => `${actorName} sửa bài đang chờ duyệt`,
  'takedown-requested': ({ actorName }) => `${actorName} đề nghị rút hoặc gỡ bài`,
  emergency: ({ actorName }) => `${actorName} cho đăng khẩn, cần một lãnh đạo khác xác nhận`,
  'poll-proposed': ({ actorName }) => `${actorName} đặt một bình chọn, chờ lãnh đạo duyệt`,
  delegation: ({ actorName }) => `${actorName} ủy quyền cho anh/chị duyệt bài`,
  returned: ({ actorName }) => `${actorName} trả lại bài`,
  scheduled: ({ actorName, publishAt }) =>
    `${actorName} duyệt bài${publishAt ? `, hẹn đăng lúc ${shortTime(publishAt)}` : ''}`,
  published: () => 'Bài đã được duyệt và đã đăng',
  'approval-dropped': ({ actorName }) => `${actorName} sửa bài sau khi duyệt, bài phải duyệt lại`,
  'approval-dismissed': ({ actorName }) => `${actorName} hủy duyệt bài`,
  'taken-down': ({ actorName }) => `${actorName} rút hoặc gỡ bài`,
  remark: ({ actorName }) => `${actorName} góp ý cho bài`,
  suggestion: ({ actorName }) => `${actorName} đề nghị sửa một đoạn trong bài`,
  answer: ({ actorName }) => `${actorName} trả lời góp ý`,
}

/** What has happened, in one sentence without its full stop and without the title. */
export function sentenceOf(told: Told): string {
  return sentences[told.kind](told)
}

/** Where a notification leads: the article, the polls, or the desk's first page. */
export function placeOf({ articleId, kind }: Pick<NotificationRow, 'articleId' | 'kind'>): string {
  if (articleId !== null) return `/toa-soan/bai-viet/${articleId}`
  return kind === 'poll-proposed' ? '/toa-soan/binh-chon' : '/toa-soan'
}
