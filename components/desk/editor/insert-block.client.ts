'use client'

import type { Editor, JSONContent } from '@tiptap/core'
import { NodeSelection } from '@tiptap/pm/state'

/** Puts a block where the cursor stands; below a selected picture or gallery, which typing would replace. */
export function insertBlock(editor: Editor, block: JSONContent): void {
  const { selection } = editor.state
  const chain = editor.chain().focus()
  if (selection instanceof NodeSelection) chain.insertContentAt(selection.to, block).run()
  else chain.insertContent(block).run()
}
