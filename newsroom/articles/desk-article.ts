import type { Connection } from '#db/connection.ts'
import { actsFor } from '#db/queries/delegations.ts'
import { editionsOfArticle } from '#db/queries/desk-articles.ts'
import type { ArticleRow, EditionRow } from '#db/queries/edition-acts.ts'
import { articleForAct, contributorIds, fourEyesRule } from '#db/queries/edition-acts.ts'
import type { Actor } from '#newsroom/people/actor.ts'
import { may, type Subject } from '#newsroom/workflow/may.ts'
import { mayOpenEdition } from '#newsroom/workflow/may-open-edition.ts'
import type { Refusal } from '#newsroom/workflow/outcome.ts'
import { mayTakeDown } from '#newsroom/workflow/take-down.ts'
import { storedContent } from './content.ts'

const editionActs = [
  'edit',
  'submit',
  'recall',
  'return',
  'approve',
  'dismiss-approval',
  'emergency-publish',
  'remark',
  'answer-remark',
  'resolve-remark',
] as const
type DeskAct = (typeof editionActs)[number] | 'confirm' | 'open-edition' | 'withdraw' | 'remove'

/** Every act of the desk with the reasons why it may not be done now; an empty list is permission. */
export type Permissions = Record<DeskAct, Refusal[]>
export type DeskArticle = {
  article: ArticleRow
  editions: EditionRow[]
  /** The edition that is being worked on, if any; there is one at most. */
  open: EditionRow | undefined
  published: EditionRow | undefined
  /** What was published in an emergency and no second leader has confirmed yet, the newest. */
  unconfirmed: EditionRow | undefined
  /** What the screen is about: the open edition, otherwise the published one. */
  current: EditionRow
  isContributor: boolean
  may: Permissions
}

/** An article as the desk shows it to this person, newest edition first, or undefined when they may not know of it. */
export async function deskArticle(db: Connection, actor: Actor, articleId: string): Promise<DeskArticle | undefined> {
  const article = await articleForAct(db, actor, articleId)
  if (!article) return undefined
  const editions = await editionsOfArticle(db, articleId)
  const published = editions.find(edition => edition.state === 'published')
  const open = editions.find(edition => edition.state !== 'published' && edition.state !== 'superseded')
  const unconfirmed = editions.find(edition => edition.emergencyReason !== null && edition.confirmedBy === null)
  const current = open ?? published ?? editions[0]
  if (!current) throw new Error(`article ${articleId} has no edition`)
  const subject = {
    edition: { ...current, content: storedContent(current.content) },
    article,
    contributorIds: await contributorIds(db, current.id),
    fourEyes: await fourEyesRule(db),
    actsFor: await actsFor(db, actor.id),
  }
  const onEdition = editionActs.map(act => [act, may(actor, act, subject)])
  return {
    ...{ article, editions, open, published, unconfirmed, current },
    isContributor: subject.contributorIds.includes(actor.id),
    may: {
      ...Object.fromEntries(onEdition),
      confirm: mayConfirm(actor, unconfirmed ?? current, subject),
      'open-edition': mayOpenEdition({
        visibility: article.visibility,
        isPublished: published !== undefined,
        hasOpenEdition: open !== undefined,
      }),
      withdraw: mayTakeDown(actor, 'withdrawal', article),
      remove: mayTakeDown(actor, 'removal', article),
    },
  }
}

/** Asked of what was published, also while the next edition is being written. */
function mayConfirm(actor: Actor, edition: EditionRow, subject: Subject): Refusal[] {
  return may(actor, 'confirm', { ...subject, edition: { ...edition, content: subject.edition.content } })
}
