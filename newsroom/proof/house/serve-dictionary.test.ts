import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { newsroomFixture, someContent } from '#db/seed/newsroom-fixture.ts'
import { type TestDatabase, testDatabase } from '#db/seed/test-database.ts'
import { storedContent } from '#newsroom/articles/content.ts'
import { findingsAtOpening } from './serve-dictionary.ts'

let own: TestDatabase
beforeEach(async () => {
  own = await testDatabase()
  await newsroomFixture(own.db)
})
afterEach(() => own.drop())

const sentence = 'Toàn tỉnh hoàn thành các chỉ têu kinh tế- xã hội.'

const opened = (times: number) => {
  const paragraph = { type: 'paragraph' as const, content: [{ type: 'text' as const, text: sentence }] }
  const body = { type: 'doc' as const, content: Array.from({ length: times }, () => paragraph) }
  return findingsAtOpening(own.db, { publishedAt: null }, storedContent({ ...someContent('Giao ban'), body }))
}

test('a text is read when its page is opened; one for which readers would wait is left to the browser', async () => {
  const found = (await opened(1))?.map(({ quote }) => quote)
  expect(found).toEqual(expect.arrayContaining(['têu', 'tế-']))
  expect(await opened(250)).toHaveLength(250)
  expect(await opened(400)).toBeUndefined()
})

test('a draft can be opened whatever the proofreader does', async () => {
  const said = vi.spyOn(console, 'error').mockReturnValue()
  await own.asOwner('alter table house_dictionary rename to not_there')
  expect(await opened(1)).toBeUndefined()
  expect(said).toHaveBeenCalled()
  said.mockRestore()
})
