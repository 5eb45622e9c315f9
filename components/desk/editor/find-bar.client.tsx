'use client'

import { type Editor, useEditorState } from '@tiptap/react'
import { X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useState } from 'react'
import { atPlaces, countOf, type Find, lookFor } from './find-replace.client.ts'

const nothing: Find = { search: '', replace: '', caseSensitive: false }

/** Finds words in the text and writes others in their place; opened by Ctrl+F in the text. */
export function FindBar({ editor, close }: { editor: Editor; close: () => void }) {
  const [find, setFind] = useState(nothing)
  const count = useEditorState({ editor, selector: ({ editor: e }) => countOf(e) })
  useEffect(() => {
    lookFor(editor, find)
  }, [editor, find])
  useEffect(() => () => void (editor.isDestroyed || lookFor(editor, nothing)), [editor])

  const leave = () => {
    close()
    editor.commands.focus()
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') leave()
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
      event.preventDefault()
      atPlaces(editor, event.shiftKey ? 'previous' : 'next')
    }
  }
  const hasNone = count === 0
  return (
    <search aria-label="Tìm và thay" className="space-y-2 border-b border-line bg-surface p-2" onKeyDown={onKey}>
      <div className="grid gap-2 sm:grid-cols-2">
        <Words label="Tìm" value={find.search} isFirst onChange={typed => setFind({ ...find, search: typed })} />
        <Words label="Thay bằng" value={find.replace} onChange={typed => setFind({ ...find, replace: typed })} />
      </div>
      <div className="flex flex-wrap items-center gap-2 text-sm">
        <span role="status">{find.search === '' ? '' : hasNone ? 'Không tìm thấy.' : `${count} chỗ`}</span>
        <Act label="Chỗ trước" off={hasNone} run={() => atPlaces(editor, 'previous')} />
        <Act label="Chỗ sau" off={hasNone} run={() => atPlaces(editor, 'next')} />
        <Act label="Thay" off={hasNone} run={() => atPlaces(editor, 'replace')} />
        <Act label="Thay tất cả" off={hasNone} run={() => atPlaces(editor, 'replaceAll')} />
        <label className="flex min-h-11 items-center gap-2">
          <input
            type="checkbox"
            checked={find.caseSensitive}
            onChange={event => setFind({ ...find, caseSensitive: event.target.checked })}
          />
          Phân biệt chữ hoa, chữ thường
        </label>
        <button type="button" className="button button-quiet ml-auto" aria-label="Đóng tìm và thay" onClick={leave}>
          <X aria-hidden size={18} />
        </button>
      </div>
    </search>
  )
}

type WordsProps = { label: string; value: string; isFirst?: boolean; onChange: (typed: string) => void }

function Words({ label, value, isFirst = false, onChange }: WordsProps) {
  return (
    <label className="block text-sm">
      {label}
      <input
        className="field min-h-11"
        value={value}
        maxLength={200}
        ref={element => {
          if (isFirst && value === '') element?.focus()
        }}
        onChange={event => onChange(event.target.value)}
      />
    </label>
  )
}

function Act({ label, off, run }: { label: string; off: boolean; run: () => void }) {
  return (
    // Not disabled: replacing the last place would take the focus away from under the keyboard.
    <button type="button" className="button aria-disabled:opacity-60" aria-disabled={off} onClick={() => off || run()}>
      {label}
    </button>
  )
}
