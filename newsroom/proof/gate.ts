import type { Connection } from '#db/connection.ts'
import { type Dismissal, dismissalsOf } from '#db/queries/proof-dismissals.ts'
import type { Content } from '#newsroom/articles/content.ts'
import { shortTime } from '#newsroom/articles/dates.ts'
import type { Refusal } from '#newsroom/workflow/outcome.ts'
import type { Finding } from './finding.ts'
import { findingIdEverywhere, isLetStand, type LetStand } from './finding-id.ts'
import { linesOf } from './lines-of.ts'
import { serverProofreader } from './load-model.ts'

const mostNamed = 5

/** What is surely wrong in a text of this article and that nobody let stand with a reason. */
export async function openErrors(db: Connection, articleId: string, content: Content): Promise<Finding[]> {
  const [proof, dismissals] = await Promise.all([serverProofreader(), dismissalsOf(db, articleId)])
  const letStand = letStandIn(dismissals)
  return proof(linesOf(content)).filter(found => found.severity === 'must' && !isLetStand(found, letStand))
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
  articleId: string,
  content: Content,
): Promise<StandingDismissal[]> {
  const dismissals = await dismissalsOf(db, articleId)
  if (dismissals.length === 0) return []
  const proof = await serverProofreader()
  const found = new Set(proof(linesOf(content)).flatMap(finding => [finding.id, findingIdEverywhere(finding)]))
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
