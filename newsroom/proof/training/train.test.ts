import { describe, expect, test } from 'vitest'
import { LanguageModel } from '../language-model.ts'
import { linesFrom } from '../proofreader.fixture.ts'
import { makeProofreader } from '../proofreader.ts'
import { usualOptions } from './boost.ts'
import { keysOf } from './keys.ts'
import { logisticWeights } from './logistic.ts'
import { train } from './train.ts'

const subjects = ['Ban Dân vận', 'Hội Nông dân', 'Chi bộ bản', 'Tổ dân vận', 'Đoàn xã', 'Trưởng bản']
const deeds = ['vận động', 'tổ chức cho', 'hướng dẫn', 'cùng với', 'giúp đỡ', 'tuyên truyền để']
const people = ['bà con', 'hội viên', 'các hộ nghèo', 'thanh niên', 'nhân dân']
const things = ['làm đường', 'giữ gìn vệ sinh', 'hoàn thành các chỉ tiêu', 'học chữ', 'trồng cây', 'xây nhà văn hóa']

/** Sixty documents of made sentences; each subject does each deed. */
const archive = Array.from({ length: 60 }, (_, document) =>
  subjects.map(
    (subject, at) =>
      `${subject} ${deeds[(document + at) % 6]} ${people[(document + 2 * at) % 5]} ${things[(3 * document + at) % 6]} trong năm ${2010 + (document % 9)}.`,
  ),
)
const options = { seenAtLeast: 3, boost: { ...usualOptions, trees: 20, depth: 3, leastInLeaf: 10 } }

describe('a model made of an archive', () => {
  const trained = train(archive, options)

  test('is the same to the byte when it is made again', () => {
    const again = train(archive, options)
    expect(Buffer.from(again.languageModel).equals(Buffer.from(trained.languageModel))).toBe(true)
    expect(JSON.stringify(again.classifier)).toBe(JSON.stringify(trained.classifier))
  })

  test('knows how often syllables followed each other', () => {
    const model = new LanguageModel(trained.languageModel.slice().buffer)
    const id = (word: string) => model.idOf(word) ?? -1
    expect(model.logPairCount(id('chỉ'), id('tiêu'))).toBeGreaterThan(Math.log(3))
    expect(model.logPairCount(id('tiêu'), id('chỉ'))).toBe(-1)
    expect(model.logTripleCount(id('các'), id('chỉ'), id('tiêu'))).toBeGreaterThan(0)
    // Opening a sentence it is a word, inside one it is part of a name.
    expect([id('ban') >= 0, id('^dân') >= 0]).toEqual([true, true])
  })

  test('finds a slip in a sentence of that archive’s kind', () => {
    const { languageModel, classifier } = trained
    const proof = makeProofreader({ languageModel: languageModel.slice().buffer, classifier })
    const [finding] = proof(linesFrom('Chi bộ bản vận động bà con hoàn thành các chỉ têu trong năm 2015.'))
    expect([finding?.quote, finding?.suggestions[0]]).toEqual(['têu', 'tiêu'])
  })

  test('keeps counts that it is given', () => {
    const kept = train(archive, options, trained.languageModel.slice().buffer)
    expect(Buffer.from(kept.languageModel).equals(Buffer.from(trained.languageModel))).toBe(true)
    expect(kept.classifier.trees).toHaveLength(20)
  })
})

test('a line is counted in one spelling, with its names, numbers and marks', () => {
  expect(keysOf('Họp tại Mường Lai, năm 2017 - kỹ và uỷ.')).toEqual(
    'họp tại ^mường ^lai <,> năm <n> <d> kĩ và ủy <p>'.split(' '),
  )
})

test('weights tell apart what they were learnt from', () => {
  const rows = Array.from({ length: 200 }, (_, at) => [at % 2, at % 3, 1])
  const [telling = 0, idle = 0] = logisticWeights(
    rows,
    rows.map(([first], at) => (at % 10 === 0 ? first === 0 : first === 1)),
  )
  expect(telling).toBeGreaterThan(2)
  expect(Math.abs(idle)).toBeLessThan(0.5)
})
