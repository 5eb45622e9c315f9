import type { Transaction } from '#db/connection.ts'
import {
  authorIds,
  delegateId,
  lastApproverId,
  leaderIds,
  possibleDeciders,
  type TextTold,
  takedownRequesterId,
  threadIds,
} from '#db/queries/addressees.ts'
import { actsFor } from '#db/queries/delegations.ts'
import { contributorIds, fourEyesRule } from '#db/queries/edition-acts.ts'
import { storedContent } from '#newsroom/articles/content.ts'
import type { Actor } from '#newsroom/people/actor.ts'
import { may } from '#newsroom/workflow/may.ts'
import type { AuditEvent } from '#newsroom/workflow/record-event.ts'
import type { NoticeParty } from './notice-of-event.ts'

/** Who stands for a party of a notice when the event happens. */
export async function partyIds(
  tx: Transaction,
  party: NoticeParty,
  event: AuditEvent,
  told: TextTold | undefined,
): Promise<string[]> {
  switch (party) {
    case 'leaders':
      return leaderIds(tx)
    case 'delegate':
      return event.type === 'delegation.made' ? delegateId(tx, event.data.delegationId) : []
    case 'thread':
      return event.type === 'remark.answered' ? threadIds(tx, event.data.remarkId) : []
    case 'authors':
      return told ? authorIds(tx, told.article.id, 'editionId' in event ? told.edition.id : undefined) : []
    case 'approver':
      return told ? lastApproverId(tx, told.edition.id) : []
    case 'requester':
      return told ? takedownRequesterId(tx, told.article.id) : []
    case 'deciders':
      return told ? deciderIds(tx, told) : []
  }
}

/** Who may approve this very text: not who wrote it, nor who would do it in the place of somebody who did. */
async function deciderIds(tx: Transaction, { article, edition }: TextTold): Promise<string[]> {
  const subject = {
    article,
    edition: { ...edition, content: storedContent(edition.content) },
    contributorIds: await contributorIds(tx, edition.id),
    fourEyes: await fourEyesRule(tx),
  }
  const mayDecide = async (person: Actor) => {
    const refusals = may(person, 'approve', { ...subject, actsFor: await actsFor(tx, person.id) })
    // What the text still lacks keeps nobody from reading it.
    return !refusals.some(({ code }) => code === 'own_work' || code === 'forbidden')
  }
  const deciders: string[] = []
  for (const person of await possibleDeciders(tx)) if (await mayDecide(person)) deciders.push(person.id)
  return deciders
}
