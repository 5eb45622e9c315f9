import { Schema } from '@tiptap/pm/model'
import { EditorState } from '@tiptap/pm/state'
import { expect, test } from 'vitest'
import type { Finding } from '#newsroom/proof/finding.ts'
import { foundNow, marking, placeOf, withMarks } from './proof-marks.client.ts'

const schema = new Schema({
  nodes: { doc: { content: 'paragraph+' }, paragraph: { content: 'text*', toDOM: () => ['p', 0] }, text: {} },
})
const text = 'Hoàn thành các chỉ têu kinh tế.'
const finding = (more: Partial<Finding> = {}): Finding => ({
  ...{ id: 'wrong-word-1', path: 'body.0', from: 19, to: 22, quote: 'têu', rule: 'wrong-word', severity: 'should' },
  ...{ message: '“têu” có thể sai.', suggestions: ['tiêu'] },
  ...more,
})

function written(): EditorState {
  const doc = schema.node('doc', null, [schema.node('paragraph', null, [schema.text(text)])])
  return EditorState.create({ schema, doc, plugins: [marking(() => undefined)] })
}
const marked = (state: EditorState, found: Finding) => state.apply(withMarks(state.tr, [found]))

test('what is found again word for word is the same mark; what has become surely wrong is marked as that', () => {
  const first = finding()
  const once = marked(written(), first)
  expect(placeOf(first, once)).toMatchObject({ from: 20, to: 23 })
  expect(foundNow(first, marked(once, finding()))).toBe(first)
  const urgent = finding({ severity: 'must', message: '“têu” ở đây sai.', suggestions: ['tiêu'] })
  expect(foundNow(first, marked(once, urgent))).toBe(urgent)
})

test('a mark moves with its words, and is gone when they say something else', () => {
  const state = marked(written(), finding())
  const moved = state.apply(state.tr.insertText('Toàn tỉnh h', 1, 2))
  expect(placeOf(finding(), moved)).toMatchObject({ from: 30, to: 33 })
  expect(placeOf(finding(), moved.apply(moved.tr.insertText('i', 31, 32)))).toBeUndefined()
})
