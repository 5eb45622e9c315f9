import type { Actor } from '#newsroom/people/actor.ts'
import type { Refusal } from '#newsroom/workflow/outcome.ts'

/** Why this person may not bring files into the newsroom or change what is said of them; empty when they may. */
export function mayStoreMedia(actor: Actor): Refusal[] {
  if (actor.role !== 'admin') return []
  return [
    {
      code: 'forbidden',
      message: 'Đưa ảnh và tệp vào tòa soạn là việc của phóng viên, biên tập viên và lãnh đạo.',
    },
  ]
}
