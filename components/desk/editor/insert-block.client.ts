'use client'

import type { Editor, JSONContent } from '@tiptap/core'
import { NodeSelection } from '@tiptap/pm/state'
import type { PlacedPicture } from '../pictures/picture.client.ts'

/** Puts a block where the cursor stands; below a selected picture or gallery, which typing would replace. */
export function insertBlock(editor: Editor, block: JSONContent | JSONContent[]): void {
  const { selection } = editor.state
  const chain = editor.chain().focus()
  if (selection instanceof NodeSelection) chain.insertContentAt(selection.to, block).run()
  else chain.insertContent(block).run()
}

/** Puts pictures one below the other where the cursor stands. */
export function insertFigures(editor: Editor, pictures: PlacedPicture[]): void {
  insertBlock(
    editor,
    pictures.map(attrs => ({ type: 'figure', attrs })),
  )
}
