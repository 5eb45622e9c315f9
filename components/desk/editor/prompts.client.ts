'use client'

import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, TextSelection } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { promptRanges } from '#newsroom/articles/prompts.ts'

type Range = { from: number; to: number }

/** Marks what a template still asks for; a click chooses it as a whole, so that what is typed next takes its place. */
export const Prompts = Extension.create({
  name: 'prompts',
  addProseMirrorPlugins: () => [marking()],
})

function marking(): Plugin<DecorationSet> {
  const plugin: Plugin<DecorationSet> = new Plugin({
    state: {
      init: (_, { doc }) => marksIn(doc),
      apply: (change, marks) => (change.docChanged ? marksIn(change.doc) : marks),
    },
    props: {
      decorations: state => plugin.getState(state),
      handleClick: (view, at) => {
        const range = rangesIn(view.state.doc).find(({ from, to }) => from < at && at < to)
        if (!range) return false
        view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, range.from, range.to)))
        return true
      },
    },
  })
  return plugin
}

function marksIn(doc: Node): DecorationSet {
  return DecorationSet.create(
    doc,
    rangesIn(doc).map(({ from, to }) => Decoration.inline(from, to, { class: 'prompt' })),
  )
}

function rangesIn(doc: Node): Range[] {
  const ranges: Range[] = []
  doc.descendants((node, at) => {
    if (!node.isTextblock) return true
    // What is no text (a line break) counts as one character, as it does in positions.
    const line = node.textBetween(0, node.content.size, '', '\n')
    for (const { from, to } of promptRanges(line)) ranges.push({ from: at + 1 + from, to: at + 1 + to })
    return false
  })
  return ranges
}
