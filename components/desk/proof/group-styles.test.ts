import { expect, test } from 'vitest'
import type { ContentInput } from '#newsroom/articles/content.ts'
import { linesFrom } from '#newsroom/proof/proofreader.fixture.ts'
import { makeProofreader } from '#newsroom/proof/proofreader.ts'
import { styleGroups, toldGroup } from './group-styles.client.ts'
import { takeInFields } from './mend-words.client.ts'

const proof = makeProofreader()

test('twelve of one spelling and two of another are one matter of style', () => {
  const found = proof(linesFrom('Cấp ủy họp. '.repeat(12).trim(), 'Huyện uỷ và Tỉnh uỷ. Tác tác giả.', 'kỹ, kỹ, kĩ sư'))
  const { groups, others } = styleGroups(found)
  expect(groups.map(toldGroup)).toEqual(['12 × ủy, 2 × uỷ', '2 × kỹ, 1 × kĩ'])
  expect(groups.map(({ findings }) => findings.length)).toEqual([2, 1])
  expect(others.map(({ quote }) => quote)).toEqual(['Tác tác'])
})

test('of many words with their tone in two places, each way tells its most frequent ones', () => {
  const found = proof(linesFrom('thủy hòa hòa khỏe xòe ủy ủy ủy', 'hoà uỷ uỷ'))
  expect(styleGroups(found).groups.map(toldGroup)).toEqual(['3 × ủy, 2 × hòa, 1 × thủy, 2 × uỷ, 1 × hoà'])
})

test('what is taken in title and sapo is written there, and only where they still say what was found', () => {
  const content: ContentInput = {
    title: 'Tỉnh uỷ họp; Huyện uỷ họp',
    standfirst: 'Cấp ủy, cấp ủy, cấp ủy.',
    cover: null,
  }
  const lines = [
    { path: 'title', text: content.title ?? '' },
    { path: 'standfirst', text: content.standfirst ?? '' },
  ]
  const found = proof(lines)
  expect(takeInFields(content, found)).toEqual({ title: 'Tỉnh ủy họp; Huyện ủy họp' })
  expect(takeInFields({ ...content, title: 'Một tên khác hẳn' }, found)).toEqual({})
})
