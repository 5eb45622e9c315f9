import type { EditionState, Visibility } from '#db/schema/articles.ts'
import type { EditionAct } from './transitions.ts'

/** How people call a state. */
export const stateNames: Record<EditionState, string> = {
  draft: 'Bản thảo',
  submitted: 'Đã gửi duyệt',
  returned: 'Bị trả lại',
  approved: 'Đã duyệt',
  published: 'Đã đăng',
  superseded: 'Đã được thay bằng bản mới',
}

/** How people call an act. */
export const actNames: Record<EditionAct, string> = {
  edit: 'sửa bài',
  submit: 'gửi duyệt',
  recall: 'rút lại bản gửi duyệt',
  return: 'trả lại bài',
  approve: 'duyệt bài',
  'dismiss-approval': 'hủy duyệt',
  publish: 'đăng bài',
  supersede: 'thay bản đang hiển thị',
}

/** How people call what has become of an article. */
export const visibilityNames: Record<Visibility, string> = {
  live: 'đang hiển thị',
  withdrawn: 'đã rút',
  removed: 'đã gỡ',
}
