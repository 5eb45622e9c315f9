import fc from 'fast-check'
import { expect, test } from 'vitest'
import { onsets, rhymes } from './rhymes.ts'
import { foldSyllable, spell, syllableOf } from './syllable.ts'
import { tones } from './tones.ts'

test.each([
  ['nghiêng', { onset: 'ngh', rhyme: 'iêng', tone: 0 }],
  ['quốc', { onset: 'qu', rhyme: 'ôc', tone: 2 }],
  ['gì', { onset: 'gi', rhyme: 'i', tone: 1 }],
  ['giếng', { onset: 'gi', rhyme: 'êng', tone: 2 }],
  ['yêu', { onset: '', rhyme: 'yêu', tone: 0 }],
  ['khuỷu', { onset: 'kh', rhyme: 'uyu', tone: 3 }],
])('%s is taken apart', (word, parts) => expect(syllableOf(word)).toEqual(parts))

test.each(['ka', 'ce', 'nge', 'gha', 'iêu', 'tyêu', 'các̀', 'cac', 'hoạt́', 'nghiêngg', 'w', '', 'bấtt', 'pha0'])(
  '%j is no syllable',
  word => expect(syllableOf(word)).toBeUndefined(),
)

test('what both styles write differently is spelt in the style asked for', () => {
  const spelled = (word: string) => {
    const syllable = syllableOf(word)
    return syllable && [spell(syllable, 'old'), spell(syllable, 'new')]
  }
  expect(spelled('hoà')).toEqual(['hòa', 'hoà'])
  expect(spelled('ủy')).toEqual(['ủy', 'uỷ'])
  expect(spelled('khoẻ')).toEqual(['khỏe', 'khoẻ'])
  for (const alike of ['quý', 'già', 'toán', 'thuở', 'ngoài', 'được', 'mía', 'lựu', 'quyển']) {
    expect(spelled(alike)).toEqual([alike, alike])
  }
})

test('every syllable that can be spelt is read again as itself, in both styles', () => {
  const parts = fc.record({
    onset: fc.constantFrom(...onsets),
    rhyme: fc.constantFrom(...rhymes),
    tone: fc.constantFrom(...tones),
    style: fc.constantFrom('old' as const, 'new' as const),
  })
  fc.assert(
    fc.property(parts, ({ style, ...syllable }) => {
      const read = syllableOf(spell(syllable, style))
      // Not all pairs of onset and rhyme exist (k before a); those that do say the same again.
      fc.pre(read !== undefined)
      expect(read && spell(read, style)).toBe(spell(syllable, style))
    }),
  )
})

test('spellings of one syllable are counted as one', () => {
  expect(foldSyllable('hoà')).toBe('hòa')
  expect(foldSyllable('kỹ')).toBe(foldSyllable('kĩ'))
  expect(foldSyllable('qui')).toBe('quy')
  expect(foldSyllable('têuu')).toBeUndefined()
})
