import type { TermOnScreen } from '#db/queries/house-terms.ts'
import { shortDay } from '#newsroom/articles/dates.ts'
import { termOf } from './change-term.ts'
import { kindNames, periodSaid, type Term } from './term.ts'

/** An entry as the screen shows it; `value` is what the form for changing it begins with. */
export type TermLine = { id: string; version: number; kindName: string; term: string; facts: string[]; value: Term }

/** Entries as people read them. */
export function termLines(found: TermOnScreen[]): TermLine[] {
  return found.map(({ term: entry, author }) => {
    const { id, version, kind, term, preferred, standsFor, isSpeltOut, note } = entry
    const period = periodSaid(entry)
    const facts = [
      preferred && `viết thống nhất “${preferred}”`,
      standsFor && `viết tắt cho “${standsFor}”${isSpeltOut ? ', phải viết đầy đủ ở lần đầu' : ''}`,
      period && `có hiệu lực ${period}`,
      note,
      `${author} ${entry.state === 'proposed' ? 'đề nghị' : 'thêm'} ngày ${shortDay(entry.createdAt)}`,
    ]
    return {
      id,
      version,
      kindName: kindNames[kind],
      term,
      facts: facts.filter(fact => fact !== ''),
      value: termOf(entry),
    }
  })
}
