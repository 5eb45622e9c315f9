'use client'

import { type Editor, Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import type { Finding } from '#newsroom/proof/finding.ts'

const key = new PluginKey<DecorationSet>('proofMarks')
type Place = { from: number; to: number }

/** Underlines what the proofreader found. It marks and never writes: caret, composition and undo stay as they are. */
export const ProofMarks = Extension.create({
  name: 'proofMarks',
  addKeyboardShortcuts() {
    return { 'Alt-Enter': ({ editor }) => takeAtCaret(editor) }
  },
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key,
      state: {
        init: () => DecorationSet.empty,
        apply: (transaction, marks) => {
          const findings: Finding[] | undefined = transaction.getMeta(key)
          return findings ? marksFor(findings, transaction.doc) : marks.map(transaction.mapping, transaction.doc)
        },
      },
      props: { decorations: state => key.getState(state) },
    }),
  ],
})

/** Marks findings in the document that they were found in. */
export function markFindings(editor: Editor, findings: Finding[]): void {
  editor.view.dispatch(editor.state.tr.setMeta(key, findings).setMeta('addToHistory', false))
}

/** Writes the best suggestion in a finding's place; whether there was one, and the place still says what it said. */
export function takeSuggestion(editor: Editor, finding: Finding): boolean {
  const place = placeOf(finding, editor.state)
  const [suggestion] = finding.suggestions
  if (!place || suggestion === undefined) return false
  // insertText keeps the formatting of the place.
  editor.view.dispatch(editor.state.tr.insertText(suggestion, place.from, place.to).scrollIntoView())
  return true
}

/** Selects a finding in the text. */
export function showFinding(editor: Editor, finding: Finding): boolean {
  const place = placeOf(finding, editor.state)
  return place !== undefined && editor.chain().focus().setTextSelection(place).scrollIntoView().run()
}

/** The finding at the caret, or else the next one after it in the same paragraph or later. */
function takeAtCaret(editor: Editor): boolean {
  const { from } = editor.state.selection
  const marks = (key.getState(editor.state) ?? DecorationSet.empty).find().filter(({ to }) => to >= from)
  const next = marks.toSorted((a, b) => a.from - b.from).find(({ spec }) => spec.finding.suggestions.length > 0)
  return next !== undefined && takeSuggestion(editor, next.spec.finding)
}

function placeOf(finding: Finding, state: EditorState): Place | undefined {
  const marks = key.getState(state)?.find(undefined, undefined, spec => spec.finding === finding)
  const [mark] = marks ?? []
  if (!mark) return undefined
  return state.doc.textBetween(mark.from, mark.to, '\n', '\n') === finding.quote ? mark : undefined
}

function marksFor(findings: Finding[], doc: Node): DecorationSet {
  const marks = findings.flatMap(finding => {
    const start = startOf(finding.path, doc)
    if (start === undefined || start + finding.to > doc.content.size) return []
    const { message, severity } = finding
    const attributes = { class: `proof-mark proof-${severity}`, title: message, 'aria-description': message }
    return [Decoration.inline(start + finding.from, start + finding.to, attributes, { finding })]
  })
  return DecorationSet.create(doc, marks)
}

/** Where the text of the block begins whose path is `body.2.0`, or undefined: captions are no text of the editor. */
function startOf(path: string, doc: Node): number | undefined {
  const [field, ...steps] = path.split('.')
  if (field !== 'body') return undefined
  let node = doc
  let position = 0
  for (const step of steps) {
    const place = Number(step)
    if (!(place < node.childCount)) return undefined
    for (let at = 0; at < place; at++) position += node.child(at).nodeSize
    node = node.child(place)
    position++
  }
  return node.isTextblock ? position : undefined
}
