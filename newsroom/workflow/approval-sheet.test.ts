import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Newsroom, newsroomFixture, someContent } from '#db/seed/newsroom-fixture.ts'
import { type TestDatabase, testDatabase } from '#db/seed/test-database.ts'
import { answerRemark } from './answer-remark.ts'
import { approvalSheet } from './approval-sheet.ts'
import { approveEdition } from './approve-edition.ts'
import { confirmEmergency } from './confirm-emergency.ts'
import { dismissApproval } from './dismiss-approval.ts'
import { makeRemark } from './make-remark.ts'
import { openEdition } from './open-edition.ts'
import { publishInEmergency } from './publish-in-emergency.ts'
import { removeArticle } from './remove-article.ts'
import { resolveRemark } from './resolve-remark.ts'
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

test('the sheet prints each remark with what was answered and what became of it, also when the article is gone', async () => {
  const { db } = own
  const draft = await editionIn(db, people, 'returned')
  const on = { editionId: draft.edition.id, quote: 'hội nghị giao ban', prefix: '', suffix: '' }
  const [first] = value(await makeRemark(db, people.duc, { ...on, text: 'Nêu rõ ai chủ trì.', suggestion: '' }))
  value(await makeRemark(db, people.hoa, { ...on, quote: '', text: 'Xem lại cả bài.' }))
  const remarkId = first?.id ?? ''
  value(await answerRemark(db, people.mai, { remarkId, text: 'Vâng.' }))
  value(await resolveRemark(db, people.mai, { remarkId, outcome: 'taken' }))
  const sent = value(await submitEdition(db, people.mai, target(draft)))
  value(await approveEdition(db, people.duc, { ...target(sent), contentHash: sent.edition.contentHash }))
  value(await removeArticle(db, people.duc, { articleId: draft.article.id, reason }))
  const { remarks } = await sheetOf(draft.article.id)
  const day = String.raw`\d\d:\d\d \d\d/\d\d/\d{4}`
  expect(remarks).toMatchObject([
    {
      ...{ quote: 'hội nghị giao ban', text: 'Nêu rõ ai chủ trì.', suggestion: '(bỏ đoạn này)' },
      heading: expect.stringMatching(new RegExp(`^Phạm Minh Đức góp ý lúc ${day}$`)),
      replies: [expect.stringMatching(new RegExp(`^Nguyễn Thị Mai, ${day}: Vâng.$`))],
      fate: expect.stringMatching(new RegExp(`^Nguyễn Thị Mai đã sửa theo, lúc ${day}.$`)),
    },
    { quote: '', text: 'Xem lại cả bài.', suggestion: null, replies: [], fate: 'Chưa giải quyết.' },
  ])
})

test('an emergency publication has a code too; it says whether a second leader has confirmed, and turns with the text', async () => {
  const draft = await editionIn(own.db, people, 'draft')
  const publication = { ...target(draft), contentHash: draft.edition.contentHash, reason }
  const published = value(await publishInEmergency(own.db, people.duc, publication))
  const code = await codeOf(draft.article.id)
  expect((await sheetOf(draft.article.id)).approval).toMatchObject({
    heading: expect.stringMatching(/^Đăng khẩn lúc /),
    confirmation: 'Chưa có lãnh đạo thứ hai xác nhận.',
  })
  expect(await verifyApproval(own.db, code)).toMatchObject({
    ...{ standing: 'published', isEmergency: true, contentHash: draft.edition.contentHash },
    sentence: 'Bản này đang được đăng, đúng nguyên văn đã cho đăng khẩn.',
    confirmation: 'Chưa có lãnh đạo thứ hai xác nhận.',
  })
  value(await confirmEmergency(own.db, people.lan, target(published)))
  expect((await verifyApproval(own.db, code))?.confirmation).toMatch(/^Vũ Ngọc Lan đã xác nhận lúc /)
  value(await removeArticle(own.db, people.duc, { articleId: draft.article.id, reason }))
  expect(await verifyApproval(own.db, code)).toMatchObject({ standing: 'removed', article: undefined })
})
