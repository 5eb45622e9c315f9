import { expect, test } from 'vitest'
import { loadModel } from '../load-model.ts'
import { publishedReport } from '../proofreader.fixture.ts'
import { type ModelFiles, wordModelOf } from '../word-model.ts'
import { mistakeNames, withMistake } from './inject-error.ts'
import { judge } from './judge.ts'
import { randomFrom } from './random.ts'

test.each([
  ['tone missing', 'tiểu', 'tiêu'],
  ['hỏi for ngã', 'giữ', 'giử'],
  ['no marks', 'được', 'duoc'],
] as const)('%s: %s becomes %s', (name, word, wrong) => expect(withMistake(word, name, randomFrom(1))).toBe(wrong))

test('a word that offers no place for a mistake gets none', () => {
  expect(withMistake('ban', 'tone missing', randomFrom(1))).toBeUndefined()
  expect(withMistake('tiêu', 'hỏi for ngã', randomFrom(1))).toBeUndefined()
  expect(withMistake('an', 'other onset', randomFrom(1))).toBeUndefined()
  expect(withMistake('binh', 'wrong mark', randomFrom(1))).toBeUndefined()
})

test('the same documents get the same judgement, and many of the mistakes are found even beside errors of their own', async () => {
  const model = wordModelOf((await loadModel()) as ModelFiles)
  const judgement = judge([publishedReport], model)
  expect(judge([publishedReport], model)).toEqual(judgement)
  expect(Object.keys(judgement.kinds)).toEqual(mistakeNames)
  const counts = Object.values(judgement.kinds)
  const sum = (of: 'made' | 'found') => counts.reduce((total, kind) => total + kind[of], 0)
  expect(sum('found') / sum('made')).toBeGreaterThan(0.4)
})
