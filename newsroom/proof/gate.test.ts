import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Newsroom, newsroomFixture, someContent } from '#db/seed/newsroom-fixture.ts'
import { type TestDatabase, testDatabase } from '#db/seed/test-database.ts'
import { type Content, storedContent } from '#newsroom/articles/content.ts'
import { addTerm } from '#newsroom/house-terms/add-term.ts'
import { endTerm } from '#newsroom/house-terms/change-term.ts'
import type { Changed } from '#newsroom/workflow/change-edition.ts'
import { saveEdition } from '#newsroom/workflow/save-edition.ts'
import { codes, editionIn, target, value } from '#newsroom/workflow/stories.fixture.ts'
import { submitEdition } from '#newsroom/workflow/submit-edition.ts'
import { dismissFinding } from './dismiss-finding.ts'
import { openErrors, standingDismissals, unproofread } from './gate.ts'
import { linesOf } from './lines-of.ts'
import { serverProofreader } from './load-model.ts'

let database: TestDatabase
let people: Newsroom
beforeAll(async () => {
  database = await testDatabase()
  people = await newsroomFixture(database.db)
})
afterAll(() => database.drop())

const reason = 'Trích nguyên văn khẩu hiệu của thôn.'
const faulty = (words: string) => ({ ...someContent('Giao ban quý III'), standfirst: words })
const written = async (words: string) => {
  const changed = await editionIn(database.db, people, 'draft', faulty(words))
  return { ...changed, content: storedContent(changed.edition.content) }
}
const errorsIn = (article: Changed['article'], content: Content) => openErrors(database.db, article, content)

test('a text with an error beyond doubt does not go to review until it is mended', async () => {
  const { db } = database
  const draft = await written('Hoàn thành các chỉ têu kinh tế.')
  const held = await submitEdition(db, people.mai, target(draft))
  expect(codes(held)).toEqual(['unproofread'])
  expect(held.ok ? '' : held.refusals[0]?.message).toBe('Còn 1 lỗi phải sửa, hoặc bỏ qua kèm lý do: “têu”.')
  const content = faulty('Hoàn thành các chỉ tiêu kinh tế.')
  const mended = value(await saveEdition(db, people.mai, { ...target(draft), content }))
  expect(value(await submitEdition(db, people.mai, target(mended))).edition.state).toBe('submitted')
})

test('or until somebody lets it stand, with a reason that reviewers read as long as the words are there', async () => {
  const { db } = database
  const draft = await written('Hoàn thành các chỉ têu kinh tế.')
  const [error] = await errorsIn(draft.article, draft.content)
  const dismissing = { ...target(draft), findingId: error?.id ?? '' }
  expect(codes(await dismissFinding(db, people.mai, { ...dismissing, reason: 'Ok' }))).toEqual(['reason_required'])
  value(await dismissFinding(db, people.mai, { ...dismissing, reason }))
  expect(await errorsIn(draft.article, draft.content)).toEqual([])
  expect(await standingDismissals(db, draft.article, draft.content)).toMatchObject([
    { reason, told: expect.stringContaining(people.mai.displayName) },
  ])
  const elsewhere = storedContent(faulty('Hoàn thành các mục tiêu kinh tế.'))
  expect(await standingDismissals(db, draft.article, elsewhere)).toEqual([])
  value(await submitEdition(db, people.mai, target(draft)))
})

test('only who may edit the text, in the version on their screen, and only what is found in it', async () => {
  const { db } = database
  const draft = await written('Hoàn thành các chỉ têu kinh tế.')
  const [error] = await errorsIn(draft.article, draft.content)
  const dismissing = { ...target(draft), findingId: error?.id ?? '', reason }
  expect(codes(await dismissFinding(db, people.tuan, dismissing))).toEqual(['not_found'])
  const outdated = { ...dismissing, version: dismissing.version + 1 }
  expect(codes(await dismissFinding(db, people.mai, outdated))).toEqual(['stale_version'])
  const unknown = { ...dismissing, findingId: 'wrong-word-0' }
  expect(codes(await dismissFinding(db, people.mai, unknown))).toEqual(['invalid'])
})

test('what was let stand in one article is an error in another', async () => {
  const [one, other] = [await written('Các chỉ têu kinh tế.'), await written('Các chỉ têu kinh tế.')]
  const [error] = await errorsIn(one.article, one.content)
  value(await dismissFinding(database.db, people.mai, { ...target(one), findingId: error?.id ?? '', reason }))
  expect(await errorsIn(one.article, one.content)).toEqual([])
  expect(await errorsIn(other.article, other.content)).toHaveLength(1)
})

test('of many errors the first five are named', async () => {
  const errors = await errorsIn((await written('Các chỉ têu kinh tế.')).article, {
    ...storedContent(someContent('Giao ban')),
    standfirst: 'cuả họăc qúy cuả họăc qúy cuả',
  })
  expect(unproofread(errors)[0]?.message).toMatch(/^Còn 7 lỗi.*“cuả”, “họăc”, “qúy”, “cuả”, “họăc” và 2 chỗ khác\.$/)
})

test('let stand in the whole article, the same words are no error wherever they stand, now and later', async () => {
  const { db } = database
  const draft = await written('Hoàn thành các chỉ têu kinh tế.')
  const [error] = await errorsIn(draft.article, draft.content)
  const findingId = error?.id ?? ''
  value(await dismissFinding(db, people.mai, { ...target(draft), findingId, isEverywhere: true, reason }))
  const later = storedContent(faulty('Hoàn thành các chỉ têu kinh tế. Ba mục têu của năm. Việc cuả dân.'))
  expect((await errorsIn(draft.article, later)).map(({ quote }) => quote)).toEqual(['cuả'])
  expect(await standingDismissals(db, draft.article, later)).toMatchObject([{ isEverywhere: true, reason }])
})

test('what may be wrong can be let stand without a reason, and a reason is asked for when it is surely wrong', async () => {
  const { db } = database
  const quoted = {
    type: 'blockquote',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: 'các chỉ têu kinh tế' }] }],
  }
  const withQuotation = { ...someContent('Giao ban'), body: { type: 'doc', content: [quoted] } } as never
  const draft = await editionIn(db, people, 'draft', withQuotation)
  const proof = await serverProofreader()
  const doubtful = proof(linesOf(storedContent(draft.edition.content))).find(({ severity }) => severity === 'should')
  const dismissing = { ...target(draft), findingId: doubtful?.id ?? '' }
  value(await dismissFinding(db, people.mai, { ...dismissing, reason: '' }))
  const unquoted = storedContent(faulty('các chỉ têu kinh tế'))
  expect((await errorsIn(draft.article, unquoted)).map(({ quote }) => quote)).toEqual(['têu'])
  expect(codes(await dismissFinding(db, people.mai, { ...dismissing, reason: 'Ok' }))).toEqual(['reason_required'])
})

test('what comes into the dictionary of the house is no error any more, and is one again when it has ended', async () => {
  const { db } = database
  const draft = await written('Hoàn thành các chỉ têu kinh tế.')
  expect(codes(await submitEdition(db, people.mai, target(draft)))).toEqual(['unproofread'])
  const added = value(await addTerm(db, people.hoa, { kind: 'word', term: 'têu' }))
  expect(await errorsIn(draft.article, draft.content)).toEqual([])
  const past = { ...draft.content, eventDate: '2017-10-17' }
  const ended = { termId: added.id, version: 1, lastDay: '2017-12-31' }
  value(await endTerm(db, people.hoa, ended))
  expect(await errorsIn(draft.article, draft.content)).toHaveLength(1)
  expect(await errorsIn(draft.article, past)).toEqual([])
})

test('what a reporter only proposed changes nothing', async () => {
  const draft = await written('Hoàn thành các mục têu kinh tế.')
  value(await addTerm(database.db, people.mai, { kind: 'word', term: 'mục têu' }))
  expect(await errorsIn(draft.article, draft.content)).toHaveLength(1)
})
