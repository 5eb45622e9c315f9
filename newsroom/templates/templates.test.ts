import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Newsroom, newsroomFixture, someContent } from '#db/seed/newsroom-fixture.ts'
import { type TestDatabase, testDatabase } from '#db/seed/test-database.ts'
import { plainText } from '#newsroom/articles/body-text.ts'
import { storedContent } from '#newsroom/articles/content.ts'
import { readPublicationEpoch } from '#newsroom/articles/publication-epoch.ts'
import { changeSetting, readSetting } from '#newsroom/settings/change-setting.ts'
import { approveEdition } from '#newsroom/workflow/approve-edition.ts'
import { createArticle } from '#newsroom/workflow/create-article.ts'
import { saveEdition } from '#newsroom/workflow/save-edition.ts'
import { codes, editionIn, target, value } from '#newsroom/workflow/stories.fixture.ts'
import { submitEdition } from '#newsroom/workflow/submit-edition.ts'
import { firstTemplates } from './first-templates.ts'
import { checksOf, templatesSchema } from './templates.ts'

let own: TestDatabase
let people: Newsroom
beforeAll(async () => {
  own = await testDatabase()
  people = await newsroomFixture(own.db)
})
afterAll(() => own.drop())

const begin = (template: string, content = {}) =>
  createArticle(own.db, people.mai, { sectionId: people.sectionId, content, template })

test('an article begins with the outline of its template and what it has to have', async () => {
  const { article, edition } = value(await begin('Giao ban', { byline: 'Nguyễn Thị Mai' }))
  const { title, byline, body } = storedContent(edition.content)
  expect([title, byline]).toEqual(['Giao ban công tác dân vận ⟦Kỳ giao ban: tháng, quý⟧', 'Nguyễn Thị Mai'])
  expect(body.content.filter(({ type }) => type === 'heading')).toHaveLength(4)
  expect(plainText(body)).toContain('⟦Kết luận: ai kết luận')
  expect(article.templateChecks).toEqual(
    expect.arrayContaining(['Thời gian', 'Địa điểm', 'Thành phần', 'Nội dung', 'Kết luận']),
  )
})

test('a title that was given already stays', async () => {
  const { edition } = value(await begin('Hội nghị', { title: 'Hội nghị sơ kết' }))
  expect(edition.title).toBe('Hội nghị sơ kết')
})

test('with a place that is not filled in, a text is neither submitted nor approved, and a sentence names it', async () => {
  const { db } = own
  const begun = value(await begin('Thăm và làm việc', { byline: 'Nguyễn Thị Mai' }))
  const held = await submitEdition(db, people.mai, target(begun))
  expect(codes(held)).toEqual(['incomplete'])
  expect(JSON.stringify(held)).toContain('Bài còn chỗ chưa điền theo mẫu: Người dẫn đầu, Nơi đến, Thời gian, Cơ quan')
  const filled = value(await saveEdition(db, people.mai, { ...target(begun), content: someContent() }))
  const sent = value(await submitEdition(db, people.mai, target(filled)))

  const content = { ...someContent(), standfirst: 'Hội nghị diễn ra tại ⟦Địa điểm⟧.' }
  const changed = value(await saveEdition(db, people.hoa, { ...target(sent), content }))
  const { contentHash } = changed.edition
  expect(codes(await approveEdition(db, people.duc, { ...target(changed), contentHash }))).toEqual(['incomplete'])
})

test('an article without a template has no checklist', async () => {
  expect((await editionIn(own.db, people, 'draft')).article.templateChecks).toEqual([])
})

test('a template that is gone begins nothing', async () => {
  const before = await own.pool.query('select count(*) from articles')
  expect(codes(await begin('Không có mẫu này'))).toEqual(['invalid'])
  expect((await own.pool.query('select count(*) from articles')).rows).toEqual(before.rows)
})

test('leaders and administrators change the templates; readers’ pages stay as they are', async () => {
  const { db } = own
  const { version, value: stored } = await readSetting(db, 'templates')
  expect(stored).toEqual(firstTemplates)
  const templates = [{ name: 'Tin vắn', title: '', standfirst: '', outline: '## Tin\n\n⟦Nội dung⟧' }]
  expect(codes(await changeSetting(db, people.mai, 'templates', { version, value: templates }))).toEqual(['forbidden'])
  const epoch = await readPublicationEpoch(db)
  value(await changeSetting(db, people.quan, 'templates', { version, value: templates }))
  expect(await readPublicationEpoch(db)).toEqual(epoch)
  const { article, edition } = value(await begin('Tin vắn'))
  expect(article.templateChecks).toEqual(['Nội dung'])
  expect(storedContent(edition.content).body.content.map(({ type }) => type)).toEqual(['heading', 'paragraph'])
})

test('every template of the house is one, and asks for something', () => {
  expect(templatesSchema.parse(firstTemplates)).toEqual(firstTemplates)
  for (const template of firstTemplates) expect(checksOf(template).length).toBeGreaterThan(4)
  expect(templatesSchema.safeParse([firstTemplates[0], { ...firstTemplates[0], name: 'GIAO BAN' }]).success).toBe(false)
})
