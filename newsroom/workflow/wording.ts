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
  'emergency-publish': 'đăng khẩn',
  confirm: 'xác nhận bản đăng khẩn',
  supersede: 'thay bản đang hiển thị',
  remark: 'góp ý',
  'answer-remark': 'trả lời góp ý',
  'resolve-remark': 'giải quyết góp ý',
}

/** How people call what has become of an article. */
export const visibilityNames: Record<Visibility, string> = {
  live: 'đang hiển thị',
  withdrawn: 'đã rút',
  removed: 'đã gỡ',
}

/** Where a text stands, for people: what was published and then taken down is no longer simply published. */
export type Standing = EditionState | 'withdrawn' | 'removed'

/** How people call it. */
export const standingNames: Record<Standing, string> = { ...stateNames, withdrawn: 'Đã rút', removed: 'Đã gỡ' }

/** How an edition in that state, of an article with that visibility, stands, and how people call it. */
export function standingOf(state: EditionState, visibility: Visibility): { standing: Standing; standingName: string } {
  const standing = state === 'published' && visibility !== 'live' ? visibility : state
  return { standing, standingName: standingNames[standing] }
}
