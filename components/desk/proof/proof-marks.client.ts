'use client'

import { type Editor, Extension } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import type { Node } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import type { Finding } from '#newsroom/proof/finding.ts'
import { isTermFinding } from '#newsroom/proof/house/term-in-text.ts'
import { rewriteText } from '../editor/rewrite-text.client.ts'
import { takeInFigures } from './mend-words.client.ts'
import { placeOfBlock } from './place-of-block.client.ts'

declare module '@tiptap/core' {
  interface EditorEvents {
    /** An underlined place was tapped; undefined for any other place. */
    finding: Finding | undefined
  }
}

const key = new PluginKey<DecorationSet>('proofMarks')
type Place = { from: number; to: number }

/** Underlines what the proofreader found. It marks and never writes: caret, composition and undo stay as they are. */
export const ProofMarks = Extension.create({
  name: 'proofMarks',
  addProseMirrorPlugins() {
    return [marking(tapped => this.editor.emit('finding', tapped))]
  },
})

/** The plugin behind it; `onTap` hears of every tap in the text. */
export function marking(onTap: (tapped: Finding | undefined) => void): Plugin<DecorationSet> {
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply: (transaction, marks) => {
        const findings: Finding[] | undefined = transaction.getMeta(key)
        if (!findings) return marks.map(transaction.mapping, transaction.doc)
        // What is found again word for word stays the same mark: a finger on it meets no other when it is lifted.
        const known = new Map(
          marks.find().map(({ spec }): [string, Finding] => [JSON.stringify(spec.finding), spec.finding]),
        )
        const kept = findings.map(finding => known.get(JSON.stringify(finding)) ?? finding)
        return marksFor(kept, transaction.doc)
      },
    },
    props: {
      decorations: state => key.getState(state),
      handleClick: ({ state }, at) => {
        onTap(key.getState(state)?.find(at, at)[0]?.spec.finding)
        // The caret goes where it was tapped, as everywhere.
        return false
      },
    },
  })
}

/** Marks findings in the document that they were found in. */
export function markFindings(editor: Editor, findings: Finding[]): void {
  editor.view.dispatch(withMarks(editor.state.tr, findings))
}

export function withMarks(tr: Transaction, findings: Finding[]): Transaction {
  return tr.setMeta(key, findings).setMeta('addToHistory', false)
}

/**
 * Writes the best suggestions in the places of findings in the text and under its pictures, all in one step that undo
 * takes back; what says something else by now stays. Whether something was written.
 */
export function takeSuggestions(editor: Editor, findings: Finding[]): boolean {
  const { tr } = editor.state
  const places = findings.flatMap(finding => {
    const place = placeOf(finding, editor.state)
    const [suggestion] = finding.suggestions
    return place && suggestion !== undefined ? [{ ...place, suggestion }] : []
  })
  // From the end on: what is written moves nothing that stands before it.
  for (const { from, to, suggestion } of places.toSorted((a, b) => b.from - a.from))
    rewriteText(tr, from, to, suggestion)
  takeInFigures(tr, findings)
  if (tr.docChanged) editor.view.dispatch(closeHistory(tr))
  return tr.docChanged
}

/** Selects a finding in the text, or in the field that it stands in. */
export function showFinding(editor: Editor, finding: Finding): void {
  const place = placeOf(finding, editor.state)
  if (place) editor.chain().focus().setTextSelection(place).scrollIntoView().run()
  else showInField(editor, finding)
}

function showInField(editor: Editor, { path, from, to }: Finding): void {
  const name = path.slice(path.lastIndexOf('.') + 1)
  const figure = placeOfBlock(path.slice(0, -name.length - 1), editor.state.doc)
  const shown = figure && editor.view.nodeDOM(figure.at)
  const field = shown instanceof HTMLElement ? fieldIn(shown, name) : fieldIn(document.body, path)
  field?.focus()
  field?.setSelectionRange(from, to)
  field?.scrollIntoView({ block: 'center' })
}

const fieldIn = (around: HTMLElement, name: string) =>
  around.querySelector<HTMLInputElement | HTMLTextAreaElement>(`[data-proof="${name}"]`)

/** Takes the suggestion at the caret, or else the next one after it. Whether there was one. */
export function takeNext(editor: Editor): boolean {
  const next = nextWithSuggestion(editor)
  return next !== undefined && !editor.view.composing && takeSuggestions(editor, [next])
}

/** The finding at the caret, or else the next one after it in the same paragraph or later, that has a suggestion. */
export function nextWithSuggestion(editor: Editor): Finding | undefined {
  return nextFinding(editor, ({ suggestions }) => suggestions.length > 0)
}

/** The same of what may be put into the dictionary. */
export function nextTerm(editor: Editor): Finding | undefined {
  return nextFinding(editor, isTermFinding)
}

function nextFinding(editor: Editor, isWanted: (finding: Finding) => boolean): Finding | undefined {
  const { from } = editor.state.selection
  const marks = (key.getState(editor.state) ?? DecorationSet.empty).find().filter(({ to }) => to >= from)
  const next = marks.toSorted((a, b) => a.from - b.from).find(({ spec }) => isWanted(spec.finding))
  return next?.spec.finding
}

/** Where a finding is underlined, as long as the place says what it said. */
export function placeOf(finding: Finding, state: EditorState): Place | undefined {
  return markOf(finding, state)
}

/** What is found now at the place of a finding, perhaps more urgent than before; undefined when nothing is any more. */
export function foundNow(finding: Finding, state: EditorState): Finding | undefined {
  return markOf(finding, state)?.spec.finding
}

function markOf(finding: Finding, state: EditorState): Decoration | undefined {
  const [mark] = key.getState(state)?.find(undefined, undefined, spec => isSame(spec.finding, finding)) ?? []
  if (!mark) return undefined
  return state.doc.textBetween(mark.from, mark.to, '\n', '\n') === finding.quote ? mark : undefined
}

const isSame = (one: Finding, other: Finding) =>
  one.id === other.id && one.path === other.path && one.from === other.from && one.to === other.to

function marksFor(findings: Finding[], doc: Node): DecorationSet {
  const marks = findings.flatMap(finding => {
    const place = placeOfBlock(finding.path, doc)
    if (!place?.node.isTextblock || place.at + 1 + finding.to > doc.content.size) return []
    const start = place.at + 1
    const { message, severity } = finding
    const attributes = { class: `proof-mark proof-${severity}`, title: message, 'aria-description': message }
    return [Decoration.inline(start + finding.from, start + finding.to, attributes, { finding })]
  })
  return DecorationSet.create(doc, marks)
}
