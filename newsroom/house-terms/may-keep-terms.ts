import type { Actor } from '#newsroom/people/actor.ts'
import type { Refusal } from '#newsroom/workflow/outcome.ts'

/** Why this person may neither look into the dictionary nor propose anything for it; an empty list is permission. */
export function mayProposeTerms({ role }: Pick<Actor, 'role'>): Refusal[] {
  if (role !== 'admin') return []
  return [{ code: 'forbidden', message: 'Từ điển của tòa soạn do những người viết và duyệt bài giữ.' }]
}

/** Why this person may not change the dictionary; an empty list is permission. */
export function mayKeepTerms({ role }: Pick<Actor, 'role'>): Refusal[] {
  if (role === 'editor' || role === 'leader') return []
  return [{ code: 'forbidden', message: 'Từ điển do biên tập viên và lãnh đạo sửa; phóng viên đề nghị thêm mục từ.' }]
}
