import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type EditionState, editionStates } from '#db/schema/articles.ts'
import { type Character, cast, type Newsroom, newsroomFixture, someContent } from '#db/seed/newsroom-fixture.ts'
import { type TestDatabase, testDatabase } from '#db/seed/test-database.ts'
import { approveEdition } from './approve-edition.ts'
import type { Changed } from './change-edition.ts'
import { confirmEmergency } from './confirm-emergency.ts'
import { dismissApproval } from './dismiss-approval.ts'
import { openEdition } from './open-edition.ts'
import type { Outcome } from './outcome.ts'
import { publishInEmergency } from './publish-in-emergency.ts'
import { recallEdition } from './recall-edition.ts'
import { returnEdition } from './return-edition.ts'
import { saveEdition } from './save-edition.ts'
import { codes, editionIn, reason, stored, target, tomorrow, value } from './stories.fixture.ts'
import { submitEdition } from './submit-edition.ts'

let database: TestDatabase
let people: Newsroom
beforeAll(async () => {
  database = await testDatabase()
  people = await newsroomFixture(database.db)
})
afterAll(() => database.drop())

type Attempt = (who: Character, on: Changed) => Promise<Outcome<Changed>>
const attempts = {
  edit: (who, on) => saveEdition(database.db, people[who], { ...target(on), content: someContent('Tiêu đề mới') }),
  submit: (who, on) => submitEdition(database.db, people[who], target(on)),
  recall: (who, on) => recallEdition(database.db, people[who], target(on)),
  return: (who, on) => returnEdition(database.db, people[who], { ...target(on), reason }),
  approve: (who, { article, edition }) => {
    const { contentHash } = edition
    return approveEdition(database.db, people[who], {
      ...target({ article, edition }),
      contentHash,
      publishAt: tomorrow(),
    })
  },
  'emergency-publish': (who, on) => {
    const { contentHash } = on.edition
    return publishInEmergency(database.db, people[who], { ...target(on), contentHash, reason })
  },
  confirm: (who, on) => confirmEmergency(database.db, people[who], target(on)),
  'dismiss-approval': (who, on) => dismissApproval(database.db, people[who], target(on)),
} satisfies Record<string, Attempt>
type Act = keyof typeof attempts

// Written by hand from the contract, not from the table that it checks: who may do what, and where it leads.
const allowed: Record<Act, Partial<Record<EditionState, [to: EditionState, who: Character[]]>>> = {
  edit: {
    draft: ['draft', ['mai', 'hoa', 'duc', 'lan']],
    returned: ['returned', ['mai', 'hoa', 'duc', 'lan']],
    submitted: ['submitted', ['hoa', 'duc', 'lan']],
    approved: ['draft', ['mai', 'hoa', 'duc', 'lan']],
  },
  submit: { draft: ['submitted', ['mai']], returned: ['submitted', ['mai']] },
  recall: { submitted: ['draft', ['mai']] },
  return: { submitted: ['returned', ['hoa', 'duc', 'lan']], approved: ['returned', ['hoa', 'duc', 'lan']] },
  approve: { submitted: ['approved', ['duc', 'lan']] },
  'emergency-publish': { draft: ['published', ['duc', 'lan']], submitted: ['published', ['duc', 'lan']] },
  confirm: { published: ['published', ['lan']], superseded: ['superseded', ['lan']] },
  'dismiss-approval': { approved: ['submitted', ['duc', 'lan']] },
}

/** Who is of the right role and yet barred by four eyes: Đức published in the emergency that is to be confirmed. */
const barred: Partial<Record<Act, Character>> = { confirm: 'duc' }

/** What an act is tried on. Only what was published in an emergency can be confirmed, so that is what Đức has done. */
async function arrange(act: Act, state: EditionState): Promise<Changed> {
  if (act !== 'confirm' || (state !== 'published' && state !== 'superseded')) {
    return editionIn(database.db, people, state)
  }
  const published = value(await attempts['emergency-publish']('duc', await editionIn(database.db, people, 'draft')))
  if (state === 'superseded') {
    const opening = { articleId: published.article.id, kind: 'update', note: '' } as const
    const opened = value(await openEdition(database.db, people.mai, opening))
    value(await attempts['emergency-publish']('lan', opened))
  }
  return stored(database.db, published)
}

const everyCase = (Object.keys(attempts) as Act[]).flatMap(act =>
  editionStates.flatMap(state =>
    (Object.keys(cast) as Character[]).map(who => {
      const row = allowed[act][state]
      return { act, state, who, to: row?.[1].includes(who) ? row[0] : undefined }
    }),
  ),
)

function refusalOf(act: Act, state: EditionState, who: Character): string {
  if (who === 'tuan' || who === 'quan') return 'not_found'
  if (!allowed[act][state]) return 'wrong_state'
  return barred[act] === who ? 'own_work' : 'forbidden'
}

describe('mỗi việc, ở mỗi trạng thái, với mỗi người', () => {
  const permitted = everyCase.filter(({ to }) => to)
  test.each(permitted)('$who được $act bài $state, bài thành $to', async ({ act, state, who, to }) => {
    const before = await arrange(act, state)
    const after = value(await attempts[act](who, before))
    expect(after.edition).toMatchObject({ state: to, version: before.edition.version + 1 })
    expect((await stored(database.db, before)).edition).toEqual(after.edition)
  })

  const forbidden = everyCase.filter(({ to }) => !to)
  test.each(forbidden)('$who không được $act bài $state', async ({ act, state, who }) => {
    const before = await arrange(act, state)
    const outcome = await attempts[act](who, before)
    expect(codes(outcome)).toEqual([refusalOf(act, state, who)])
    expect(await stored(database.db, before)).toEqual(before)
  })

  test.each(Object.keys(attempts) as Act[])('%s với phiên bản cũ không đổi gì', async act => {
    const [state, row] = Object.entries(allowed[act])[0] as [EditionState, [EditionState, Character[]]]
    const before = await arrange(act, state)
    const outdated = { ...before, edition: { ...before.edition, version: before.edition.version - 1 } }
    expect(codes(await attempts[act](row[1][0] as Character, outdated))).toEqual(['stale_version'])
    expect(await stored(database.db, before)).toEqual(before)
  })
})
