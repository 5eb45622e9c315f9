'use client'

import { type Editor, useEditorState } from '@tiptap/react'
import { tableChanges } from './table-nodes.client.ts'

/** A second row of tools while the cursor stands in a table. */
export function TableTools({ editor }: { editor: Editor }) {
  const isInTable = useEditorState({ editor, selector: ({ editor: e }) => e.isActive('table') })
  if (!isInTable) return null
  return (
    <fieldset aria-label="Bảng" className="flex flex-wrap gap-1 border-b border-line bg-surface p-1">
      {tableChanges.map(({ label, run }) => (
        <button key={label} type="button" className="button button-quiet text-sm" onClick={() => run(editor)}>
          {label}
        </button>
      ))}
    </fieldset>
  )
}
