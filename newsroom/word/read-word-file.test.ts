import { expect, test } from 'vitest'
import { readingLimits, readWordFile } from './read-word-file.ts'
import { paragraph, wordFile } from './word-file.fixture.ts'

const tooMuch = { whyNot: expect.stringContaining('quá phức tạp nên tòa soạn không đọc được') }

/** Small as a file and allowed as XML, but a million empty paragraphs when it is read. */
const swelling = wordFile({ body: '<w:p/>'.repeat(1_900_000) })

test('a file that needs more memory than a reading may have is refused, and the newsroom goes on', async () => {
  // Time enough, so that it can only be the memory.
  expect(await readWordFile(swelling, { ...readingLimits, milliseconds: 300_000 })).toEqual(tooMuch)
  expect(await readWordFile(wordFile({ body: paragraph('Một.') }))).toHaveProperty('document')
})

test('a file that takes longer than a reading may is given up, and readers are served meanwhile', async () => {
  let served = 0
  const serving = setInterval(() => {
    served += 1
  }, 5)
  const memory = { maxOldGenerationSizeMb: 4_096, maxYoungGenerationSizeMb: 64 }
  const read = await readWordFile(swelling, { milliseconds: 300, memory })
  clearInterval(serving)
  expect(read).toEqual(tooMuch)
  expect(served).toBeGreaterThan(1)
})

test('a reading has twenty seconds and 256 MB', () => {
  expect(readingLimits).toMatchObject({ milliseconds: 20_000, memory: { maxOldGenerationSizeMb: 256 } })
})
