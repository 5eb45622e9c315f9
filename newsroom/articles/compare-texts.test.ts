import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Newsroom, newsroomFixture, someContent } from '#db/seed/newsroom-fixture.ts'
import { type TestDatabase, testDatabase } from '#db/seed/test-database.ts'
import { openEdition } from '#newsroom/workflow/open-edition.ts'
import { saveEdition } from '#newsroom/workflow/save-edition.ts'
import { editionIn, target, value } from '#newsroom/workflow/stories.fixture.ts'
import { compareTexts } from './compare-texts.ts'
import { whoWroteWhat } from './who-wrote-what.ts'

let database: TestDatabase
let people: Newsroom
beforeAll(async () => {
  database = await testDatabase()
  people = await newsroomFixture(database.db)
})
afterAll(() => database.drop())

/** Published with one title, opened again and saved with two others. */
async function threeTitles() {
  const { db } = database
  const published = await editionIn(db, people, 'published', someContent('Giao ban quý một'))
  const opening = { articleId: published.article.id, kind: 'update', note: '' } as const
  const opened = value(await openEdition(db, people.mai, opening))
  const second = value(
    await saveEdition(db, people.mai, { ...target(opened), content: someContent('Giao ban quý hai') }),
  )
  return value(await saveEdition(db, people.hoa, { ...target(second), content: someContent('Giao ban quý ba') }))
}

const title = (found: Awaited<ReturnType<typeof compareTexts>>) =>
  found?.compared.marked.title
    .map(part =>
      part.type !== 'text'
        ? ''
        : part.change === 'added'
          ? `{${part.text}}`
          : part.change
            ? `[${part.text}]`
            : part.text,
    )
    .join('')

test('what readers have is beside the newest edition unless the address asks for others', async () => {
  const { article, edition } = await threeTitles()
  const compare = (tu?: string, den?: string) => compareTexts(database.db, people.duc, article.id, { tu, den })
  const usual = await compare()
  expect([usual?.from.value, usual?.to.value]).toEqual(['ban-1', 'ban-2'])
  expect(title(usual)).toBe('Giao ban quý [một]{ba}')
  expect(usual?.editions.map(({ value: named }) => named)).toEqual(['ban-2', 'ban-1'])
  expect(usual?.revisions).toHaveLength(4)

  expect(title(await compare(`${edition.id}.2`, `${edition.id}.3`))).toBe('Giao ban quý [hai]{ba}')
  expect(title(await compare('ban-2', 'ban-1'))).toBe('Giao ban quý [ba]{một}')
  expect((await compare('ban-2', `${edition.id}.3`))?.compared.isSame).toBe(true)
})

test.each(['ban-9', 'x', '0196f0aa-0000-7000-8000-00000000abcd.1', "' or true --", '.'])(
  'of “%s” the screen says that there is no such text, and shows the usual two',
  async asked => {
    const { article } = await threeTitles()
    const found = await compareTexts(database.db, people.duc, article.id, { tu: asked, den: undefined })
    expect(found?.problems).toEqual([`Bài này không có bản nào tên là “${asked}”.`])
    expect(found?.from.value).toBe('ban-1')
  },
)

test('a save of another article is not one of this, and who may not know of the article learns nothing', async () => {
  const [one, other] = [await threeTitles(), await threeTitles()]
  const asked = { tu: `${other.edition.id}.1`, den: undefined }
  expect((await compareTexts(database.db, people.duc, one.article.id, asked))?.problems).toHaveLength(1)
  expect(await compareTexts(database.db, people.tuan, one.article.id, {})).toBeUndefined()
  expect(await whoWroteWhat(database.db, people.tuan, one.article.id)).toBeUndefined()
})

test('who changed what is told across editions: what the correction left alone is still the first author’s', async () => {
  const { article } = await threeTitles()
  const told = async (number?: number) =>
    (await whoWroteWhat(database.db, people.duc, article.id, number))?.lines.map(({ label, author }) => [label, author])
  expect(await told()).toEqual([
    ['Tiêu đề', 'Trần Thanh Hòa'],
    ['Sapo', 'Nguyễn Thị Mai'],
    ['Đoạn', 'Nguyễn Thị Mai'],
    ['Bút danh', 'Nguyễn Thị Mai'],
  ])
  expect((await told(1))?.[0]).toEqual(['Tiêu đề', 'Nguyễn Thị Mai'])
  expect(await told(7)).toBeUndefined()
})
