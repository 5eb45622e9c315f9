import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Newsroom, newsroomFixture, someContent } from '#db/seed/newsroom-fixture.ts'
import { type TestDatabase, testDatabase } from '#db/seed/test-database.ts'
import { approvalSheet } from './approval-sheet.ts'
import { approveEdition } from './approve-edition.ts'
import { dismissApproval } from './dismiss-approval.ts'
import { openEdition } from './open-edition.ts'
import { removeArticle } from './remove-article.ts'
import { saveEdition } from './save-edition.ts'
import { editionIn, reason, stored, target, tomorrow, value } from './stories.fixture.ts'
import { submitEdition } from './submit-edition.ts'
import { verifyApproval } from './verify-approval.ts'
import { withdrawArticle } from './withdraw-article.ts'

let own: TestDatabase
let people: Newsroom
beforeAll(async () => {
  own = await testDatabase()
  people = await newsroomFixture(own.db)
})
afterAll(() => own.drop())

const sheetOf = async (articleId: string, number?: number) => {
  const sheet = await approvalSheet(own.db, people.duc, articleId, number)
  if (!sheet) throw new Error('no sheet')
  return sheet
}
const codeOf = async (articleId: string, number?: number) => (await sheetOf(articleId, number)).approval?.code ?? ''
const standing = async (code: string) => (await verifyApproval(own.db, code))?.standing

test('a sheet says what is approved, by whom, who did what, and its code leads back to it', async () => {
  const { article, edition } = await editionIn(own.db, people, 'published')
  const sheet = await sheetOf(article.id)
  expect(sheet).toMatchObject({
    title: someContent().title,
    contentHash: edition.contentHash,
    approval: { approver: people.duc.displayName, standing: 'Bản này đang được đăng, đúng nguyên văn đã duyệt.' },
    text: { heading: 'Toàn văn' },
  })
  expect(sheet.history.map(({ sentence }) => sentence.replace(/ lúc .*/, ''))).toEqual([
    'Nguyễn Thị Mai bắt đầu bài',
    'Nguyễn Thị Mai gửi duyệt',
    'Phạm Minh Đức duyệt bài',
    expect.stringMatching(/đăng bài$/),
  ])
  expect(await verifyApproval(own.db, sheet.approval?.code ?? '')).toMatchObject({
    standing: 'published',
    contentHash: edition.contentHash,
    approver: people.duc.displayName,
    article: { title: someContent().title, href: `/bai-viet/${article.slug}` },
  })
})

test('a correction’s sheet shows what it changes for readers, and the first sheet stays', async () => {
  const first = await editionIn(own.db, people, 'published')
  const opened = value(
    await openEdition(own.db, people.mai, { articleId: first.article.id, kind: 'correction', note: 'Sửa tên quý.' }),
  )
  const content = someContent('Giao ban công tác dân vận quý IV')
  const saved = value(await saveEdition(own.db, people.mai, { ...target(opened), content }))
  const sent = value(await submitEdition(own.db, people.mai, target(saved)))
  value(await approveEdition(own.db, people.duc, { ...target(sent), contentHash: sent.edition.contentHash }))
  const second = await sheetOf(first.article.id)
  expect(second.text.heading).toContain('Khác với bản 1')
  expect(
    second.text.lines
      .find(({ kind }) => kind === 'changed')
      ?.parts.map(({ text }) => text)
      .join(''),
  ).toContain('IV')
  expect(await standing(await codeOf(first.article.id, 1))).toBe('superseded')
  expect(await standing(await codeOf(first.article.id, 2))).toBe('published')
})

test('an approval that waits is told as such, and one that was taken back or overtaken by an edit counts no more', async () => {
  const waiting = await editionIn(own.db, people, 'approved')
  const code = await codeOf(waiting.article.id)
  expect(await verifyApproval(own.db, code)).toMatchObject({ standing: 'waiting', article: undefined })
  value(await dismissApproval(own.db, people.lan, target(waiting)))
  expect(await standing(code)).toBe('dropped')

  const again = await stored(own.db, waiting)
  const { contentHash } = again.edition
  value(await approveEdition(own.db, people.duc, { ...target(again), contentHash, publishAt: tomorrow() }))
  expect(await standing(code)).toBe('dropped')
  const newCode = await codeOf(waiting.article.id)
  expect(await standing(newCode)).toBe('waiting')
  const approved = await stored(own.db, waiting)
  value(await saveEdition(own.db, people.mai, { ...target(approved), content: someContent('Khác') }))
  expect(await standing(newCode)).toBe('dropped')
})

test.each([
  ['withdrawn', withdrawArticle],
  ['removed', removeArticle],
] as const)('the sheet of a %s article is kept, but tells the public no word of its text', async (visibility, act) => {
  const { article } = await editionIn(own.db, people, 'published', someContent('Chim hoàng yến'))
  const code = await codeOf(article.id)
  value(await act(own.db, people.duc, { articleId: article.id, reason, notice: 'Bài được rút để kiểm tra.' }))
  expect(await codeOf(article.id)).toBe(code)
  const verified = await verifyApproval(own.db, code)
  expect(verified).toMatchObject({ standing: visibility, article: undefined })
  expect(JSON.stringify(verified)).not.toContain('hoàng yến')
})

test('whoever may not know of the article gets no sheet, and a code that nobody gave is none', async () => {
  const { article } = await editionIn(own.db, people, 'submitted')
  expect(await approvalSheet(own.db, people.tuan, article.id)).toBeUndefined()
  expect(await approvalSheet(own.db, people.quan, article.id)).toBeUndefined()
  expect(await approvalSheet(own.db, people.duc, article.id, 7)).toBeUndefined()
  expect((await sheetOf(article.id)).approval).toBeUndefined()
  expect(await verifyApproval(own.db, '0000-0000-0000-0000-0000')).toBeUndefined()
  expect(await verifyApproval(own.db, "' or true --")).toBeUndefined()
})

test('a text or an approval that was changed behind everybody’s back is told as altered', async () => {
  const { article, edition } = await editionIn(own.db, people, 'published')
  const code = await codeOf(article.id)
  await own.asOwner(`alter table editions disable trigger user;
    alter table editions drop constraint editions_approved_text_is_the_text;
    update editions set content = jsonb_set(content, '{title}', '"Khác"') where id = '${edition.id}'`)
  expect(await standing(code)).toBe('altered')
})
