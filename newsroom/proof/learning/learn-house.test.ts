import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { latestLearnt } from '#db/queries/learning.ts'
import { type Newsroom, newsroomFixture, type Person, someContent } from '#db/seed/newsroom-fixture.ts'
import { type TestDatabase, testDatabase } from '#db/seed/test-database.ts'
import { storedContent } from '#newsroom/articles/content.ts'
import { approveEdition } from '#newsroom/workflow/approve-edition.ts'
import type { Changed } from '#newsroom/workflow/change-edition.ts'
import { createArticle } from '#newsroom/workflow/create-article.ts'
import { openEdition } from '#newsroom/workflow/open-edition.ts'
import { publishInEmergency } from '#newsroom/workflow/publish-in-emergency.ts'
import { removeArticle } from '#newsroom/workflow/remove-article.ts'
import { saveEdition } from '#newsroom/workflow/save-edition.ts'
import { codes, reason, target, value } from '#newsroom/workflow/stories.fixture.ts'
import { submitEdition } from '#newsroom/workflow/submit-edition.ts'
import { verifyAuditLog } from '#newsroom/workflow/verify-audit-log.ts'
import { dismissFinding } from '../dismiss-finding.ts'
import { findingsIn } from '../house/serve-dictionary.ts'
import { learnHouse } from './learn-house.ts'
import { reverseLearning } from './reverse-learning.ts'

let own: TestDatabase
let people: Newsroom
beforeEach(async () => {
  own = await testDatabase()
  people = await newsroomFixture(own.db)
})
afterEach(() => own.drop())

const saying = 'Theo lời Bí thư Piêng, việc này có lợi.'
const textOf = (...paragraphs: string[]) => ({
  ...someContent('Giao ban quý III'),
  body: {
    type: 'doc' as const,
    content: paragraphs.map(text => ({ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] })),
  },
})

const findings = ({ article, edition }: Changed) => findingsIn(own.db, article, storedContent(edition.content))

/** Everything that is found in a text is let stand, by those who are named. */
async function letStand(written: Changed, ...who: Person[]): Promise<void> {
  for (const person of who) {
    for (const { id: findingId } of await findings(written)) {
      value(await dismissFinding(own.db, person, { ...target(written), findingId, reason: 'Tên người ở bản.' }))
    }
  }
}

async function submitted(paragraphs: string[], ...dismissers: Person[]): Promise<Changed> {
  const written = value(
    await createArticle(own.db, people.mai, { sectionId: people.sectionId, content: textOf(...paragraphs) }),
  )
  await letStand(written, people.mai, ...dismissers)
  return value(await submitEdition(own.db, people.mai, target(written)))
}

async function approve(edition: Changed): Promise<Changed> {
  const { contentHash } = edition.edition
  return value(await approveEdition(own.db, people.duc, { ...target(edition), contentHash }))
}

const published = async (paragraphs: string[], ...dismissers: Person[]) =>
  approve(await submitted(paragraphs, ...dismissers))
// A name that one text has twice is not doubted there: each of these has it once.
const threeTimes = async (work: () => Promise<unknown>) => {
  for (let time = 0; time < 3; time++) await work()
}
const learn = async () => (await learnHouse(own.db)).map(({ written }) => written)

describe('what is learnt', () => {
  test('is what was published three times, with the reason and an event; from then on it is not found', async () => {
    await published([saying])
    await published([saying])
    expect(await learn()).toEqual([])
    await published([saying])
    expect(await learn()).toEqual(['thư Piêng'])
    expect(await latestLearnt(own.db, 10)).toMatchObject([{ times: 3, articles: 3, people: 1, reversedAt: null }])
    const { rows } = await own.pool.query(
      `select actor_name, data ->> 'words' as words from events where type = 'proof.learnt'`,
    )
    expect(rows).toEqual([{ actor_name: 'Tòa soạn', words: 'thư Piêng' }])
    expect((await verifyAuditLog(own.db)).faults).toEqual([])
    const next = value(
      await createArticle(own.db, people.tuan, { sectionId: people.sectionId, content: textOf(saying) }),
    )
    expect(await findings(next)).toEqual([])
    expect(await learn()).toEqual([])
  })

  test('is what two people let stand in a text that was published', async () => {
    await published([saying], people.hoa)
    expect(await learn()).toEqual(['thư Piêng'])
    expect(await latestLearnt(own.db, 10)).toMatchObject([{ times: 1, articles: 1, people: 2 }])
  })

  test('is the same whenever it is asked', async () => {
    await threeTimes(() => published([saying]))
    expect(await learn()).toEqual(['thư Piêng'])
    await own.pool.query('delete from learnt_pairs; delete from doubted_pairs; delete from proof_readings')
    expect(await learn()).toEqual(['thư Piêng'])
  })
})

describe('nothing is learnt', () => {
  test('of what was not approved', async () => {
    await threeTimes(() => submitted([saying], people.hoa))
    expect(await learn()).toEqual([])
  })

  test('of what one leader published in an emergency, until the other has confirmed it', async () => {
    await threeTimes(async () => {
      const { id: editionId, version, contentHash } = (await submitted([saying])).edition
      value(await publishInEmergency(own.db, people.duc, { editionId, version, contentHash, reason }))
    })
    expect(await learn()).toEqual([])
    await own.pool.query('update editions set confirmed_by = $1, confirmed_at = now()', [people.lan.id])
    expect(await learn()).toEqual(['thư Piêng'])
  })

  test('of an article that was removed, nor of words that a correction replaced', async () => {
    const [removed, corrected] = [await published([saying]), await published([saying])]
    value(await removeArticle(own.db, people.duc, { articleId: removed.article.id, reason }))
    const opening = { articleId: corrected.article.id, kind: 'correction', note: reason } as const
    const opened = value(await openEdition(own.db, people.mai, opening))
    const content = textOf('Theo lời Bí thư Hoa, việc này có lợi.')
    const mended = value(await saveEdition(own.db, people.mai, { ...target(opened), content }))
    await approve(value(await submitEdition(own.db, people.mai, target(mended))))
    await published([saying])
    expect(await learn()).toEqual([])
    const { rows } = await own.pool.query('select sum(times)::int as times from doubted_pairs where second = $1', [
      'piêng',
    ])
    expect(rows).toEqual([{ times: 1 }])
  })

  test('of an error that slipped through again and again: the right words are published more often', async () => {
    const wrong = 'Toàn tỉnh hoàn thành các chỉ têu kinh tế của năm.'
    for (let time = 0; time < 2; time++) await published([wrong, `Đến nay, ${wrong.toLowerCase()}`], people.hoa)
    for (let time = 0; time < 2; time++) await published(['Toàn tỉnh hoàn thành các chỉ tiêu kinh tế của năm.'])
    expect(await learn()).not.toContain('chỉ têu')
    expect(await learn()).not.toContain('têu kinh')
  })

  test('of what authors mend as often as they publish it', async () => {
    await threeTimes(async () => {
      const wrong = value(
        await createArticle(own.db, people.mai, { sectionId: people.sectionId, content: textOf(saying) }),
      )
      const content = textOf(saying.replace('Piêng', 'Riêng'))
      const mended = value(await saveEdition(own.db, people.mai, { ...target(wrong), content }))
      await letStand(mended, people.mai)
      await approve(value(await submitEdition(own.db, people.mai, target(mended))))
    })
    await threeTimes(() => published([saying]))
    // Not for the reason that the suggestion is published as often.
    await own.pool.query('delete from article_search')
    expect(await learn()).toEqual([])
    await published([saying])
    expect(await learn()).toEqual(['thư Piêng'])
  })
})

test('what was learnt is reversed with one act, by an editor or a leader, and never learnt again', async () => {
  const { db } = own
  await threeTimes(() => published([saying]))
  await learn()
  const [learnt] = await latestLearnt(db, 1)
  const id = learnt?.id ?? ''
  expect(codes(await reverseLearning(db, people.mai, id))).toEqual(['forbidden'])
  value(await reverseLearning(db, people.hoa, id))
  expect(codes(await reverseLearning(db, people.duc, id))).toEqual(['not_found'])
  const next = value(await createArticle(db, people.mai, { sectionId: people.sectionId, content: textOf(saying) }))
  expect((await findings(next)).map(({ quote }) => quote)).toEqual(['Piêng'])
  await published([saying], people.hoa)
  expect(await learn()).toEqual([])
  expect(await latestLearnt(db, 1)).toMatchObject([{ reversedByName: people.hoa.displayName }])
})
