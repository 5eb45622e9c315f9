import type { NotificationKind } from '#db/schema/notifications.ts'
import type { Role } from '#db/schema/people.ts'

/** A kind of notification as somebody chooses it. */
export type KindLine = { kind: NotificationKind; name: string }

const names: Record<NotificationKind, string> = {
  submitted: 'Có bài gửi duyệt',
  reminder: 'Nhắc bài chờ duyệt đã lâu',
  edited: 'Bài đang chờ duyệt được sửa',
  'takedown-requested': 'Đề nghị rút hoặc gỡ bài',
  emergency: 'Bài được đăng khẩn, chờ xác nhận',
  'poll-proposed': 'Bình chọn chờ duyệt',
  delegation: 'Được ủy quyền duyệt bài',
  returned: 'Bài bị trả lại',
  scheduled: 'Bài được duyệt, hẹn giờ đăng',
  published: 'Bài được đăng',
  'approval-dropped': 'Bài được sửa sau khi duyệt, phải duyệt lại',
  'approval-dismissed': 'Bài bị hủy duyệt',
  'taken-down': 'Bài bị rút hoặc gỡ',
  remark: 'Góp ý cho bài',
  suggestion: 'Đề nghị sửa một đoạn',
  answer: 'Trả lời góp ý',
}

const ofLeaders: readonly NotificationKind[] = ['takedown-requested', 'emergency', 'poll-proposed']
const ofDeciders: readonly NotificationKind[] = ['submitted', 'reminder', 'delegation']

/** The kinds that somebody of this role can come to be told of, in the order of the screen. */
export function kindLines(role: Role): KindLine[] {
  const all = Object.entries(names).map(([kind, name]) => ({ kind: kind as NotificationKind, name }))
  return all.filter(({ kind }) => {
    if (ofLeaders.includes(kind)) return role === 'leader'
    return ofDeciders.includes(kind) ? role === 'leader' || role === 'editor' : role !== 'admin'
  })
}
