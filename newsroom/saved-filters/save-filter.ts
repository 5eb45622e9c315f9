import type { Connection } from '#db/connection.ts'
import { lockFiltersOf, type SavedFilter, savedFiltersOf } from '#db/queries/saved-filters.ts'
import { savedFilters } from '#db/schema/saved-filters.ts'
import { type DeskChoice, tidyChoice } from '#newsroom/articles/desk-filter.ts'
import type { Actor } from '#newsroom/people/actor.ts'
import { inTransaction } from '#newsroom/workflow/in-transaction.ts'
import { done, type Outcome, refused } from '#newsroom/workflow/outcome.ts'
import { recordEvent } from '#newsroom/workflow/record-event.ts'
import { filterName, isTaken, nameTaken } from './filter-name.ts'

const most = 20

/** Gives what somebody narrows the list by a name, to be had again with one click. Nobody else sees it. */
export async function saveFilter(
  db: Connection,
  actor: Actor,
  input: { name: string; choice: Partial<DeskChoice> },
): Promise<Outcome<SavedFilter>> {
  if (actor.role === 'admin') {
    return refused({ code: 'forbidden', message: 'Tài khoản quản trị không xem danh sách bài viết.' })
  }
  const name = filterName.parse(input.name)
  const choice = tidyChoice(input.choice)
  if (Object.keys(choice).length === 0) {
    return refused({ code: 'invalid', message: 'Hãy chọn ít nhất một điều kiện lọc rồi mới lưu.' })
  }
  return inTransaction(db, async tx => {
    await lockFiltersOf(tx, actor.id)
    const own = await savedFiltersOf(tx, actor.id)
    if (own.length >= most) {
      return refused({ code: 'invalid', message: `Anh/chị đã lưu ${most} bộ lọc. Hãy xóa bớt rồi lưu tiếp.` })
    }
    if (isTaken(name, own)) return refused(nameTaken(name))
    const [filter] = await tx.insert(savedFilters).values({ userId: actor.id, name, choice }).returning()
    if (!filter) throw new Error('the new filter was not returned')
    await recordEvent(tx, actor, { type: 'filter.saved', data: { filterId: filter.id, name, choice } })
    return done(filter)
  })
}
