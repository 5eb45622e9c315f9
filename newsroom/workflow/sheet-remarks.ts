import type { Remark } from '#db/queries/remarks.ts'
import { shortTime } from '#newsroom/articles/dates.ts'

/** A remark as the approval sheet prints it, with its thread and what became of it. */
export type SheetRemark = {
  id: string
  /** "Trần Thanh Hòa góp ý lúc 10:32 23/11/2026". */
  heading: string
  /** The passage as it was; empty for a word on the whole text. */
  quote: string
  text: string
  /** What should stand in the passage's place; empty text takes the passage out. */
  suggestion: string | null
  replies: string[]
  fate: string
}

/** Remarks ready to be printed, in the order in which they were made. */
export function sheetRemarks(remarks: Remark[]): SheetRemark[] {
  return remarks.map(remark => ({
    id: remark.id,
    heading: `${remark.author} góp ý lúc ${shortTime(remark.createdAt)}`,
    quote: remark.quote,
    text: remark.text,
    suggestion: remark.suggestion === '' ? '(bỏ đoạn này)' : remark.suggestion,
    replies: remark.replies.map(({ author, createdAt, text }) => `${author}, ${shortTime(createdAt)}: ${text}`),
    fate: fateOf(remark),
  }))
}

function fateOf({ outcome, resolver, resolvedAt }: Remark): string {
  if (!outcome || !resolvedAt) return 'Chưa giải quyết.'
  const verb = outcome === 'taken' ? 'đã sửa theo' : 'không sửa theo'
  return `${resolver ?? ''} ${verb}, lúc ${shortTime(resolvedAt)}.`
}
