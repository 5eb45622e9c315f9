import type { Connection } from '#db/connection.ts'
import { type Dismissal, dismissalsOf } from '#db/queries/proof-dismissals.ts'
import type { Content } from '#newsroom/articles/content.ts'
import { shortTime } from '#newsroom/articles/dates.ts'
import type { Refusal } from '#newsroom/workflow/outcome.ts'
import type { Finding } from './finding.ts'
import { findingIdEverywhere, isLetStand, type LetStand } from './finding-id.ts'
import { findingsIn } from './house/serve-dictionary.ts'

const mostNamed = 5

type ArticleOfText = { id: string; publishedAt: Date | null }

/** What is surely wrong in a text of this article and that nobody let stand with a reason. */
export async function openErrors(db: Connection, article: ArticleOfText, content: Content): Promise<Finding[]> {
  const [findings, dismissals] = await Promise.all([findingsIn(db, article, content), dismissalsOf(db, article.id)])
  const letStand = letStandIn(dismissals)
  return findings.filter(found => found.severity === 'must' && !isLetStand(found, letStand))
}

/** What these dismissals let stand. */
export function letStandIn(dismissals: Dismissal[]): LetStand {
  return new Map(dismissals.map(({ findingId, reason }) => [findingId, { hasReason: reason !== '' }]))
}

/** Why a text with such errors does not go to review; nothing when it has none. */
export function unproofread(errors: Finding[]): Refusal[] {
  if (errors.length === 0) return []
  const named = errors.slice(0, mostNamed).map(({ quote }) => `“${quote.trim()}”`)
  const rest = errors.length > mostNamed ? ` và ${errors.length - mostNamed} chỗ khác` : ''
  const message = `Còn ${errors.length} lỗi phải sửa, hoặc bỏ qua kèm lý do: ${named.join(', ')}${rest}.`
  return [{ code: 'unproofread', message }]
}

/** Something that was let stand, as reviewers read it. */
export type StandingDismissal = Pick<Dismissal, 'findingId' | 'message' | 'reason'> & {
  isEverywhere: boolean
  told: string
}

/** Of what was let stand in an article, what its text still says: to be seen by whoever decides over it. */
export async function standingDismissals(
  db: Connection,
  article: ArticleOfText,
  content: Content,
): Promise<StandingDismissal[]> {
  const dismissals = await dismissalsOf(db, article.id)
  if (dismissals.length === 0) return []
  const findings = await findingsIn(db, article, content)
  const found = new Set(findings.flatMap(finding => [finding.id, findingIdEverywhere(finding)]))
  return dismissals
    .filter(({ findingId }) => found.has(findingId))
    .map(({ findingId, message, reason, isEverywhere = false, by, dismissedAt }) => ({
      findingId,
      message,
      reason,
      isEverywhere,
      told: `${by}, ${shortTime(dismissedAt)}`,
    }))
}
