import type { Remark } from '#db/queries/remarks.ts'
import type { RemarkOutcome } from '#db/schema/remarks.ts'

type Said = { id: string; author: string; at: string; text: string }

/** A remark with its thread, as screens and programs are told it. */
export type RemarkLine = Said & {
  quote: string
  prefix: string
  suffix: string
  suggestion: string | null
  replies: Said[]
  resolution: { outcome: RemarkOutcome; by: string; at: string } | null
}

/** Remarks ready to be shown. */
export function remarkLines(remarks: Remark[]): RemarkLine[] {
  return remarks.map(remark => ({
    id: remark.id,
    author: remark.author,
    at: remark.createdAt.toISOString(),
    text: remark.text,
    quote: remark.quote,
    prefix: remark.prefix,
    suffix: remark.suffix,
    suggestion: remark.suggestion,
    replies: remark.replies.map(({ id, author, text, createdAt }) => ({
      id,
      author,
      text,
      at: createdAt.toISOString(),
    })),
    resolution: resolutionOf(remark),
  }))
}

function resolutionOf({ outcome, resolver, resolvedAt }: Remark): RemarkLine['resolution'] {
  return outcome && resolvedAt ? { outcome, by: resolver ?? '', at: resolvedAt.toISOString() } : null
}
