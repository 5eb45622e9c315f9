import { getSchema } from '@tiptap/core'
import { EditorState, TextSelection } from '@tiptap/pm/state'
import { expect, test } from 'vitest'
import { bodyExtensions } from './body-extensions.client.ts'
import { rewriteText } from './rewrite-text.client.ts'

const schema = getSchema(bodyExtensions)
const link = { type: 'link', attrs: { href: 'https://bandanvan.vn' } }
const bold = { type: 'bold' }

type Part = [words: string, ...marks: object[]]
const stateOf = (...parts: Part[]) => {
  const content = parts.map(([text, ...marks]) => ({ type: 'text', text, marks }))
  return EditorState.create({ doc: schema.nodeFromJSON({ type: 'doc', content: [{ type: 'paragraph', content }] }) })
}
/** The parts of the paragraph after a passage was rewritten, with the names of their marks. */
function rewritten(parts: Part[], passage: string, text: string, caretBehind = '') {
  const state = stateOf(...parts)
  const words = state.doc.textContent
  const from = 1 + words.indexOf(passage)
  const { tr } = state
  const caret = 1 + words.indexOf(caretBehind) + caretBehind.length
  tr.setSelection(TextSelection.create(tr.doc, caret))
  rewriteText(tr, from, from + passage.length, text)
  const shown: string[] = []
  tr.doc.descendants(node => {
    if (node.isText) shown.push([node.text, ...node.marks.map(({ type }) => type.name)].join(' · '))
  })
  return { shown, behind: tr.doc.textBetween(1, tr.selection.from) }
}

test.each<[what: string, parts: Part[], passage: string, text: string, shown: string[]]>([
  ['plain words', [['các chỉ têu kinh tế']], 'têu', 'tiêu', ['các chỉ tiêu kinh tế']],
  [
    'a word that ends a link',
    [['các '], ['chỉ têu', link], [' này']],
    'têu',
    'tiêu',
    ['các ', 'chỉ tiêu · link', ' này'],
  ],
  ['a word that is a link', [['ở '], ['têu', link], [' này']], 'têu', 'tiêu', ['ở ', 'tiêu · link', ' này']],
  ['a word half bold', [['ch'], ['ỉ tê', bold], ['u']], 'têu', 'tiêu', ['ch', 'ỉ tiê · bold', 'u']],
  ['a bold word inside', [['công tác '], ['tác', bold], [' dân']], 'tác tác', 'tác', ['công tác dân']],
  ['letter for letter over two kinds', [['uy'], ['ban', bold]], 'uyban', 'ủybàn', ['ủy', 'bàn · bold']],
  ['a blank that was missing', [['kinh tế- xã']], 'tế-', 'tế -', ['kinh tế - xã']],
  ['nothing different', [['ủy ban']], 'ủy', 'ủy', ['ủy ban']],
])('%s', (_, parts, passage, text, shown) => expect(rewritten(parts, passage, text).shown).toEqual(shown))

test('the caret stays behind the letter where it was', () => {
  const parts: Part[] = [['các chỉ têu kinh tế']]
  for (const behind of ['các', 'các chỉ tê', 'các chỉ têu', 'các chỉ têu kinh']) {
    expect(rewritten(parts, 'têu', 'tiêu', behind).behind).toBe(behind.replace('tê', 'tiê'))
  }
})
