import { getSchema } from '@tiptap/core'
import { history, undo } from '@tiptap/pm/history'
import { EditorState, TextSelection } from '@tiptap/pm/state'
import { expect, test } from 'vitest'
import { decodeOldText } from '#newsroom/text/old-charsets.ts'
import { bodyExtensions } from './body-extensions.client.ts'
import {
  isChanged,
  type Passage,
  type Rewriting,
  rewrittenPart,
  rewrittenWhole,
  selectedPassages,
  wordsOf,
  writePassages,
} from './passages.client.ts'

const schema = getSchema(bodyExtensions)
const text = (words: string, ...marks: object[]) => ({ type: 'text', text: words, marks })
const paragraph = (...content: object[]) => ({ type: 'paragraph', content })
const link = { type: 'link', attrs: { href: 'https://bandanvan.vn' } }
const picture = { type: 'figure', attrs: { mediaId: null, alt: '', caption: 'Ảnh hội nghị', credit: '' } }

const doc = {
  type: 'doc',
  content: [
    paragraph(text('hoi nghi '), text('giao', { type: 'bold' }), text(' ban')),
    picture,
    { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(text('cong tac', link))] }] },
    paragraph({ type: 'hardBreak' }, text('dan van'), { type: 'hardBreak' }, text('quy')),
  ],
}
const stateWith = (content: object, select?: (words: string) => number[]) => {
  const state = EditorState.create({ doc: schema.nodeFromJSON(content), plugins: [history()] })
  if (!select) return state.apply(state.tr.setSelection(TextSelection.create(state.doc, 1, state.doc.content.size - 1)))
  const [anchor = 0, head = anchor] = select(state.doc.textBetween(0, state.doc.content.size, '\n', '\n')).map(
    at => at + 1,
  )
  return state.apply(state.tr.setSelection(TextSelection.create(state.doc, anchor, head)))
}
const louder = (passage: Passage) => rewrittenWhole(passage, passage.text.toUpperCase())

test('a selection is taken block by block, past pictures and into lists', () => {
  expect(selectedPassages(stateWith(doc)).map(passage => passage.text)).toEqual([
    'hoi nghi giao ban',
    'cong tac',
    '\ndan van\nquy',
  ])
})

test('rewritten, each part keeps its bold or its link, pictures stay, and one undo takes all back', () => {
  const state = stateWith(doc)
  const rewritten = state.apply(writePassages(state, selectedPassages(state).map(louder)))
  const expected = JSON.parse(JSON.stringify(doc), (key, value) => (key === 'text' ? value.toUpperCase() : value))
  expect(rewritten.doc.eq(schema.nodeFromJSON(expected))).toBe(true)
  expect([rewritten.selection.anchor, rewritten.selection.head]).toEqual([state.selection.anchor, state.selection.head])
  let undone = rewritten
  undo(rewritten, tr => {
    undone = rewritten.apply(tr)
  })
  expect(undone.doc.eq(state.doc)).toBe(true)
})

test('a selection that cuts a word takes the whole word; none takes the block of the caret, which stays', () => {
  const one = { type: 'doc', content: [paragraph(text('hoi nghi giao ban')), paragraph(text('cong tac'))] }
  const cut = stateWith(one, words => [words.indexOf('ghi'), words.indexOf('iao')])
  expect(selectedPassages(cut).map(passage => passage.text)).toEqual(['nghi giao'])
  const caret = stateWith(one, words => [words.indexOf('giao')])
  const passages = selectedPassages(caret)
  expect(passages.map(passage => passage.text)).toEqual(['hoi nghi giao ban'])
  const rewritten = caret.apply(writePassages(caret, passages.map(louder)))
  expect(rewritten.doc.textContent).toBe('HOI NGHI GIAO BANcong tac')
  expect(rewritten.selection.from).toBe(caret.selection.from)
})

test('an old charset takes other numbers of letters: parts and the rest of the line stay apart', () => {
  const vni = { type: 'doc', content: [paragraph(text('Ban '), text('Daân vaän', { type: 'bold' }), text(' tænh'))] }
  const state = stateWith(vni)
  const rewritings = selectedPassages(state).map(passage => rewrittenPart(passage, part => decodeOldText(part, 'vni')))
  expect(rewritings.map(wordsOf)).toEqual(['Ban Dân vận tỉnh'])
  const rewritten = state.apply(writePassages(state, rewritings))
  const parts: string[] = []
  rewritten.doc.descendants(node => void (node.isText && parts.push(`${node.text}${node.marks.length > 0 ? '*' : ''}`)))
  expect(parts).toEqual(['Ban ', 'Dân vận*', ' tỉnh'])
})

test('what somebody else has changed meanwhile is left alone, and what stays the same is no change', () => {
  const state = stateWith(doc)
  const rewritings = selectedPassages(state).map(louder)
  const meanwhile = state.apply(state.tr.insertText('X', 1, 4))
  expect(meanwhile.apply(writePassages(meanwhile, rewritings)).doc.textContent).not.toContain('CONG TAC')
  const same: Rewriting[] = selectedPassages(state).map(passage => rewrittenWhole(passage, passage.text))
  expect(same.some(isChanged)).toBe(false)
  expect(writePassages(state, same).docChanged).toBe(false)
})
