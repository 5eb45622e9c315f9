import { and, eq, inArray, isNotNull, isNull } from 'drizzle-orm'
import type { Connection, Transaction } from '#db/connection.ts'
import {
  type ArticleRow,
  articleForAct,
  type EditionRow,
  lockArticle,
  publishedEdition,
} from '#db/queries/edition-acts.ts'
import { articles, editions, type TakedownKind, takedownRequests, type Visibility } from '#db/schema/articles.ts'
import { removeFromCatalogue } from '#newsroom/articles/catalogue.ts'
import { movePublicationEpoch } from '#newsroom/articles/publication-epoch.ts'
import type { Actor } from '#newsroom/people/actor.ts'
import { forgetArticle } from '#newsroom/search/index-article.ts'
import { moveEdition, noApproval, notFound, now, referenceTo } from './change-edition.ts'
import { inTransaction } from './in-transaction.ts'
import { done, type Outcome, type Refusal, refused } from './outcome.ts'
import { readReason } from './reason.ts'
import { recordEvent } from './record-event.ts'
import { visibilityNames } from './wording.ts'

export type TakenDown = { article: ArticleRow; edition: EditionRow; effect: 'done' | 'requested' }
type Takedown = { articleId: string; reason: string; notice: string | null }

/** From which visibility each kind leads where. */
const takedowns: Record<TakedownKind, { from: Visibility[]; to: Visibility; verb: string }> = {
  withdrawal: { from: ['live'], to: 'withdrawn', verb: 'rút bài' },
  removal: { from: ['live', 'withdrawn'], to: 'removed', verb: 'gỡ bài' },
}

/** Why this person may not take this article down in this way now; an empty list is permission to do it or to ask for it. */
export function mayTakeDown(
  actor: Actor,
  kind: TakedownKind,
  article: Pick<ArticleRow, 'visibility' | 'publishedAt' | 'page'>,
): Refusal[] {
  const { from, verb } = takedowns[kind]
  if (article.page !== null) {
    return [{ code: 'wrong_state', message: `Trang thông tin luôn có địa chỉ nên không ${verb}; hãy mở bản mới.` }]
  }
  if (article.publishedAt === null) return [{ code: 'wrong_state', message: `Bài chưa đăng nên không thể ${verb}.` }]
  if (!from.includes(article.visibility)) {
    return [{ code: 'wrong_state', message: `Bài ${visibilityNames[article.visibility]} nên không thể ${verb}.` }]
  }
  if (actor.role !== 'editor' && actor.role !== 'leader') {
    return [{ code: 'forbidden', message: `Việc ${verb} do biên tập viên đề nghị và lãnh đạo quyết định.` }]
  }
  return []
}

/** A leader's takedown takes effect at once, an editor's becomes a request that waits for a leader. */
export async function takeDown(
  db: Connection,
  actor: Actor,
  kind: TakedownKind,
  input: Takedown,
): Promise<Outcome<TakenDown>> {
  const read = readReason(input.reason)
  if ('refusal' in read) return refused(read.refusal)
  return inTransaction(db, async tx => {
    await lockArticle(tx, input.articleId)
    const article = await articleForAct(tx, actor, input.articleId)
    if (!article) return refused(notFound)
    const refusals = mayTakeDown(actor, kind, article)
    if (refusals.length > 0) return refused(...refusals)
    const edition = await publishedEdition(tx, article.id)
    if (!edition) throw new Error(`article ${article.id} is public without a published edition`)
    const takedown = { ...input, reason: read.reason }
    return actor.role === 'leader'
      ? decide(tx, actor, kind, takedown, edition)
      : request(tx, actor, kind, takedown, { article, edition })
  })
}

async function request(
  tx: Transaction,
  actor: Actor,
  kind: TakedownKind,
  { articleId, reason, notice }: Takedown,
  nouns: { article: ArticleRow; edition: EditionRow },
): Promise<Outcome<TakenDown>> {
  const asked = await tx
    .insert(takedownRequests)
    .values({ articleId, kind, reason, notice, requestedBy: actor.id })
    .onConflictDoNothing()
    .returning()
  if (asked.length === 0) {
    return refused({ code: 'already_requested', message: 'Đã có một đề nghị đang chờ lãnh đạo quyết định.' })
  }
  const type = kind === 'withdrawal' ? 'article.withdrawal-requested' : 'article.removal-requested'
  await recordEvent(tx, actor, { type, articleId, data: { reason, notice } })
  return done({ ...nouns, effect: 'requested' })
}

async function decide(
  tx: Transaction,
  actor: Actor,
  kind: TakedownKind,
  { articleId, reason, notice }: Takedown,
  edition: EditionRow,
): Promise<Outcome<TakenDown>> {
  await returnOpenEdition(tx, actor, articleId, reason)
  const type = kind === 'withdrawal' ? 'article.withdrawn' : 'article.removed'
  await recordEvent(tx, actor, { type, articleId, data: { reason, notice, title: edition.title ?? '' } })
  await forgetArticle(tx, articleId)
  await removeFromCatalogue(tx, articleId)
  await tx
    .update(takedownRequests)
    .set({ decidedBy: actor.id, decidedAt: now })
    .where(and(eq(takedownRequests.articleId, articleId), isNull(takedownRequests.decidedAt)))
  const epoch = await movePublicationEpoch(tx)
  const { from, to } = takedowns[kind]
  const [article] = await tx
    .update(articles)
    .set({
      visibility: to,
      publicNotice: notice,
      takenDownAt: now,
      takenDownInEpoch: epoch,
    })
    .where(and(eq(articles.id, articleId), inArray(articles.visibility, from), isNotNull(articles.publishedAt)))
    .returning()
  if (!article) throw new Error(`article ${articleId} changed under its lock`)
  return done({ article, edition, effect: 'done' })
}

/**
 * What waited for review or for its time goes back to its authors with the reason of the takedown: it must not bring
 * back what has just been taken down, and nobody could decide over it any more.
 */
async function returnOpenEdition(tx: Transaction, actor: Actor, articleId: string, reason: string): Promise<void> {
  const [open] = await tx
    .select()
    .from(editions)
    .where(and(eq(editions.articleId, articleId), inArray(editions.state, ['submitted', 'approved'])))
  if (!open) return
  const columns = { returnedBy: actor.id, returnedAt: now, returnReason: reason, ...noApproval }
  const returned = await moveEdition(tx, 'return', open, open.version, columns)
  if (!returned) throw new Error(`edition ${open.id} changed under its article's lock`)
  const data = { number: returned.number, version: returned.version, reason }
  await recordEvent(tx, actor, { type: 'edition.returned', ...referenceTo(returned), data })
}
