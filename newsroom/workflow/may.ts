import type { Principal } from '#db/queries/delegations.ts'
import type { EditionRow } from '#db/queries/edition-acts.ts'
import type { Visibility } from '#db/schema/articles.ts'
import { missingFrom, unfilledIn } from '#newsroom/articles/completeness.ts'
import type { Content } from '#newsroom/articles/content.ts'
import type { Actor } from '#newsroom/people/actor.ts'
import type { Refusal } from './outcome.ts'
import { type EditionAct, type Party, transitionFor } from './transitions.ts'
import { actNames, stateNames, visibilityNames } from './wording.ts'

/** `strict`: nobody who changed an edition may approve it. `submitter`: only the one who submitted it may not. */
export type FourEyes = 'strict' | 'submitter'

/** What has to be known of an edition before anyone may do anything with it. */
export type Subject = {
  edition: Pick<EditionRow, 'state' | 'submittedBy' | 'approvedBy' | 'emergencyReason' | 'confirmedBy'> & {
    content: Content
  }
  article: { visibility: Visibility; page: string | null }
  contributorIds: readonly string[]
  fourEyes: FourEyes
  /** The leaders in whose place the actor may approve now. */
  actsFor: readonly Principal[]
}

/**
 * Why this person may not do this now: an empty list is permission. The screen shows the list that the act enforces.
 * Whether the person may know of the article at all is decided before, by the query that loads it.
 */
export function may(actor: Actor, act: EditionAct, subject: Subject): Refusal[] {
  const { edition, article } = subject
  if (article.visibility !== 'live') {
    return [
      { code: 'wrong_state', message: `Bài ${visibilityNames[article.visibility]} nên không thể ${actNames[act]}.` },
    ]
  }
  const row = transitionFor(act, edition.state)
  if (!row) {
    return [
      {
        code: 'wrong_state',
        message: `Bài đang ở trạng thái “${stateNames[edition.state]}” nên không thể ${actNames[act]}.`,
      },
    ]
  }
  if (!row[3].some(party => isParty(actor, party, subject))) {
    return [{ code: 'forbidden', message: `Việc ${actNames[act]} lúc này dành cho ${namesOf(row[3])}.` }]
  }
  if (act === 'approve') return [...ownWork(actor, subject), ...unfilledIn(edition.content)]
  if (act === 'confirm') return unconfirmable(actor, subject)
  if (act === 'submit' || act === 'emergency-publish') return missingFrom(edition.content, article)
  return []
}

function isParty(actor: Actor, party: Party, subject: Subject): boolean {
  switch (party) {
    case 'contributor':
      return subject.contributorIds.includes(actor.id)
    case 'submitter':
      return subject.edition.submittedBy === actor.id
    case 'editor':
    case 'leader':
      return actor.role === party
    case 'delegate':
      return subject.actsFor.length > 0
    case 'newsroom':
      return false
  }
}

function ownWork(actor: Actor, { edition, contributorIds, fourEyes, actsFor }: Subject): Refusal[] {
  if (edition.submittedBy === actor.id) {
    return [{ code: 'own_work', message: 'Người gửi không được tự duyệt bài của mình.' }]
  }
  if (fourEyes === 'strict' && contributorIds.includes(actor.id)) {
    return [
      { code: 'own_work', message: 'Người đã viết hoặc sửa bản này không được duyệt nó; cần một lãnh đạo khác duyệt.' },
    ]
  }
  if (actor.role !== 'leader' && !principalOf({ edition, contributorIds, fourEyes, actsFor })) {
    return [
      { code: 'own_work', message: 'Người ủy quyền đã viết, sửa hoặc gửi bản này nên không thể duyệt thay người ấy.' },
    ]
  }
  return []
}

/**
 * In whose place a delegate approves: somebody who might approve it themselves. In the place of an author it would be the
 * author who approves.
 */
export function principalOf({
  edition,
  contributorIds,
  fourEyes,
  actsFor,
}: Pick<Subject, 'contributorIds' | 'fourEyes' | 'actsFor'> & {
  edition: Pick<EditionRow, 'submittedBy'>
}): Principal | undefined {
  return actsFor.find(({ id }) => {
    return edition.submittedBy !== id && !(fourEyes === 'strict' && contributorIds.includes(id))
  })
}

function unconfirmable(actor: Actor, { edition }: Subject): Refusal[] {
  if (edition.emergencyReason === null) {
    return [{ code: 'wrong_state', message: 'Bản này đã được duyệt trước khi đăng nên không cần xác nhận.' }]
  }
  if (edition.confirmedBy !== null) {
    return [{ code: 'wrong_state', message: 'Bản đăng khẩn này đã được xác nhận.' }]
  }
  if (edition.approvedBy === actor.id) {
    return [{ code: 'own_work', message: 'Người đăng khẩn không tự xác nhận được; cần một lãnh đạo khác xác nhận.' }]
  }
  return []
}

const partyNames: Record<Party, string> = {
  contributor: 'người viết bài',
  submitter: 'người đã gửi duyệt',
  editor: 'biên tập viên',
  leader: 'lãnh đạo',
  delegate: 'người được ủy quyền',
  newsroom: 'hệ thống, đúng giờ đã hẹn',
}

function namesOf(parties: readonly Party[]): string {
  return parties
    .map(party => partyNames[party])
    .join(', ')
    .replace(/, ([^,]*)$/, ' hoặc $1')
}
