import { and, eq, sql } from 'drizzle-orm'
import type { PgUpdateSetSource } from 'drizzle-orm/pg-core'
import type { Connection, Transaction } from '#db/connection.ts'
import { actsFor } from '#db/queries/delegations.ts'
import {
  type ArticleRow,
  type EditionRow,
  editionForAct,
  fourEyesRule,
  lockArticleOfEdition,
} from '#db/queries/edition-acts.ts'
import { editions } from '#db/schema/articles.ts'
import { storedContent } from '#newsroom/articles/content.ts'
import { movePublicationEpoch } from '#newsroom/articles/publication-epoch.ts'
import type { Actor } from '#newsroom/people/actor.ts'
import { inTransaction } from './in-transaction.ts'
import { may, type Subject } from './may.ts'
import { done, type Outcome, type Refusal, refused } from './outcome.ts'
import { recordEvent } from './record-event.ts'
import { type EditionAct, stateAfter } from './transitions.ts'

/** What every act on an edition answers: both nouns as they are after the commit. */
export type Changed = { article: ArticleRow; edition: EditionRow }
type EditionColumns = PgUpdateSetSource<typeof editions>
export type EditionTarget = { editionId: string; version: number }
export type LoadedSubject = Subject & Changed

export const notFound: Refusal = { code: 'not_found', message: 'Không tìm thấy bài này.' }
export const noSuchRemark: Refusal = { code: 'not_found', message: 'Không tìm thấy góp ý này.' }
export const stale: Refusal = {
  code: 'stale_version',
  message: 'Bài đã được người khác thay đổi sau khi anh/chị mở. Hãy xem bản mới nhất rồi làm lại.',
}

/** Loads what `may` has to know, or undefined when the actor may not know of the edition. */
export async function loadSubject(db: Connection, actor: Actor, editionId: string): Promise<LoadedSubject | undefined> {
  const found = await editionForAct(db, actor, editionId)
  if (!found) return undefined
  const content = storedContent(found.edition.content)
  const edition = { ...found.edition, content }
  return { ...found, edition, fourEyes: await fourEyesRule(db), actsFor: await actsFor(db, actor.id) }
}

/**
 * The one way an act changes an edition: load, ask `may`, do `change`, all in one transaction. Refused attempts to
 * decide over a text leave an event; refused saves do not, or an open editor would fill the log.
 */
export async function changeEdition<Value = Changed>(
  db: Connection,
  actor: Actor,
  act: EditionAct,
  editionId: string,
  change: (tx: Transaction, subject: LoadedSubject) => Promise<Outcome<Value>>,
): Promise<Outcome<Value>> {
  return inTransaction(db, async tx => {
    await lockArticleOfEdition(tx, editionId)
    const subject = await loadSubject(tx, actor, editionId)
    if (!subject) return refused(notFound)
    const refusals = may(actor, act, subject)
    if (refusals.length === 0) return change(tx, subject)
    if (act !== 'edit' && refusals.some(refusal => refusal.code === 'own_work' || refusal.code === 'forbidden')) {
      const data = { act, codes: refusals.map(refusal => refusal.code) }
      await recordEvent(tx, actor, { type: 'act.refused', articleId: subject.article.id, editionId, data })
    }
    return refused(...refusals)
  })
}

/**
 * Writes an act's columns and the state it leads to, provided that the edition still has the state and the version
 * that the act expects; answers undefined when it has not. Every change counts the version up.
 */
export async function moveEdition(
  tx: Transaction,
  act: EditionAct,
  from: EditionRow,
  version: number,
  columns: EditionColumns,
): Promise<EditionRow | undefined> {
  const [moved] = await tx
    .update(editions)
    .set({ ...columns, state: stateAfter(act, from.state), version: sql`${editions.version} + 1` })
    .where(and(eq(editions.id, from.id), eq(editions.state, from.state), eq(editions.version, version)))
    .returning()
  return moved
}

/** An act that only moves the state: submit, recall, return, dismiss the approval, confirm. The text may be objected to before. */
export function simpleAct(
  db: Connection,
  actor: Actor,
  act: EditionAct,
  target: EditionTarget,
  columns: EditionColumns,
  event: {
    type:
      | 'edition.submitted'
      | 'edition.recalled'
      | 'edition.returned'
      | 'edition.approval-dismissed'
      | 'edition.emergency-confirmed'
    note?: string
    reason?: string
  },
  objectionsTo: (tx: Transaction, subject: LoadedSubject) => Promise<Refusal[]> = async () => [],
): Promise<Outcome<Changed>> {
  return changeEdition(db, actor, act, target.editionId, async (tx, subject) => {
    const { article, edition } = subject
    const objections = edition.version === target.version ? await objectionsTo(tx, subject) : [stale]
    if (objections.length > 0) return refused(...objections)
    const moved = await moveEdition(tx, act, edition, target.version, columns)
    if (!moved) return refused(stale)
    const { type, ...said } = event
    await recordEvent(tx, actor, {
      type,
      ...referenceTo(moved),
      data: { number: moved.number, version: moved.version, ...said },
    })
    if (edition.state === 'approved') await movePublicationEpoch(tx)
    return done({ article, edition: moved })
  })
}

/** How an event refers to an edition. */
export function referenceTo(edition: EditionRow) {
  return { articleId: edition.articleId, editionId: edition.id, contentHash: edition.contentHash }
}

export const noApproval = { approvedBy: null, approvedFor: null, approvedAt: null, approvedHash: null, publishAt: null }
export const now = sql<Date>`now()`
