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
  const all = [...onsets].flatMap(onset => [...rhymes].flatMap(rhyme => tones.map(tone => ({ onset, rhyme, tone }))))
  const spelt = all.flatMap(syllable =>
    (['old', 'new'] as const).map(style => ({ syllable, style, word: spell(syllable, style) })),
  )
  const again = spelt.flatMap(({ syllable, style, word }) => {
    const read = syllableOf(word)
    // Not all pairs of onset and rhyme exist: k before a does not, and what looks like g before ia is gi before a.
    return read?.onset === syllable.onset ? [{ word, again: spell(read, style) }] : []
  })
  expect(again.filter(({ word, again }) => word !== again)).toEqual([])
  expect(again.length).toBeGreaterThan(20_000)
})

test('spellings of one syllable are counted as one', () => {
  expect(foldSyllable('hoà')).toBe('hòa')
  expect(foldSyllable('kỹ')).toBe(foldSyllable('kĩ'))
  expect(foldSyllable('qui')).toBe('quy')
  expect(foldSyllable('têuu')).toBeUndefined()
})
