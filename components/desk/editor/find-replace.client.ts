'use client'

import { type Editor, Extension } from '@tiptap/core'
import {
  findNext,
  findPrev,
  getMatchHighlights,
  replaceAll,
  replaceNext,
  SearchQuery,
  search,
  setSearchState,
} from 'prosemirror-search'

export type Find = { search: string; replace: string; caseSensitive: boolean }

/** Knows what is looked for in the text and marks it. */
export const FindReplace = Extension.create({
  name: 'findReplace',
  addProseMirrorPlugins: () => [search()],
})

/** Marks the places that have these words; none for empty words. Answers how many there are. */
export function lookFor(editor: Editor, find: Find): number {
  // The text is NFC, as everything is that comes in; what is typed here may not be.
  const query = new SearchQuery({ ...find, search: find.search.normalize('NFC'), literal: true })
  editor.view.dispatch(setSearchState(editor.state.tr, query))
  return countOf(editor)
}

/** How many places are marked. */
export function countOf(editor: Editor): number {
  return getMatchHighlights(editor.state).find().length
}

const commands = { next: findNext, previous: findPrev, replace: replaceNext, replaceAll }

/** Goes to a marked place or writes other words there. Undo takes a replacement back, and all of them at once. */
export function atPlaces(editor: Editor, what: keyof typeof commands): void {
  commands[what](editor.state, editor.view.dispatch, editor.view)
  editor.commands.scrollIntoView()
}
