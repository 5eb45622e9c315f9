import type { Remark } from '#db/queries/remarks.ts'
import { done, type Outcome } from '#newsroom/workflow/outcome.ts'
import { type RemarkLine, remarkLines } from '#newsroom/workflow/remark-lines.ts'

/** What every act on a remark answers: all remarks of its edition. */
export function presentRemarks(outcome: Outcome<Remark[]>): Outcome<{ remarks: RemarkLine[] }> {
  return outcome.ok ? done({ remarks: remarkLines(outcome.value) }) : outcome
}
