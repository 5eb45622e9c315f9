import { z } from 'zod'
import type { SavedFilter } from '#db/queries/saved-filters.ts'
import { normaliseText } from '#newsroom/text/normalise.ts'
import type { Refusal } from '#newsroom/workflow/outcome.ts'

/** How somebody calls a filter of theirs. */
export const filterName = z
  .string()
  .transform(name => normaliseText(name).replace(/\s+/g, ' ').trim())
  .refine(name => name !== '', 'Hãy đặt tên cho bộ lọc.')
  .refine(name => name.length <= 60, 'Tên bộ lọc dài quá 60 ký tự.')

export const noSuchFilter: Refusal = { code: 'not_found', message: 'Không tìm thấy bộ lọc này.' }
export const staleFilter: Refusal = {
  code: 'stale_version',
  message: 'Bộ lọc này vừa được đổi ở một cửa sổ khác. Hãy tải lại trang rồi làm lại.',
}

/** Why a name cannot be had: another filter of the same person has it. */
export function nameTaken(name: string): Refusal {
  return { code: 'already_there', message: `Anh/chị đã có bộ lọc tên “${name}”. Hãy chọn tên khác.` }
}

/** Whether another of somebody's filters is called so, whatever the capitals. */
export function isTaken(name: string, others: SavedFilter[]): boolean {
  const folded = name.toLocaleLowerCase('vi')
  return others.some(other => other.name.toLocaleLowerCase('vi') === folded)
}
