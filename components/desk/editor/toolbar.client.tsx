'use client'

import { type Editor, useEditorState } from '@tiptap/react'
import { Plus } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { openBlockMenu } from './block-menu.client.tsx'
import { keyNames } from './tool-keys.client.ts'
import { type Tool, tools } from './tools.client.ts'

const shown: Tool[] = [{ label: 'Thêm khối', Icon: Plus, run: openBlockMenu }, ...tools]

/** One stop for the Tab key; arrows go from tool to tool, as in every toolbar (ARIA Authoring Practices). */
export function Toolbar({ editor }: { editor: Editor }) {
  const states = useEditorState({
    editor,
    selector: ({ editor: e }) => shown.map(({ isOn, can }) => ({ isOn: isOn?.(e), can: can?.(e) ?? true })),
  })
  return (
    <div
      role="toolbar"
      aria-label="Định dạng"
      aria-controls="than-bai"
      onKeyDown={moveFocus}
      className="sticky top-0 z-10 flex gap-0.5 rounded-t-md border-b border-line bg-surface p-1 max-sm:overflow-x-auto sm:flex-wrap"
    >
      {shown.map(({ label, Icon, keys, run }, index) => (
        <button
          key={label}
          type="button"
          tabIndex={index === 0 ? 0 : -1}
          aria-label={label}
          title={keys?.[0] ? `${label} (${keyNames(keys[0])})` : label}
          aria-pressed={states[index]?.isOn}
          aria-disabled={!states[index]?.can}
          onClick={() => run(editor)}
          className="grid size-11 shrink-0 place-items-center rounded hover:bg-tint aria-disabled:opacity-50 aria-pressed:bg-tint aria-pressed:text-red aria-pressed:ring-2 aria-pressed:ring-inset aria-pressed:ring-red"
        >
          <Icon aria-hidden size={20} />
        </button>
      ))}
    </div>
  )
}

function moveFocus(event: KeyboardEvent<HTMLDivElement>): void {
  const buttons = [...event.currentTarget.querySelectorAll<HTMLButtonElement>(':scope > button')]
  const at = buttons.indexOf(event.target as HTMLButtonElement)
  const steps: Record<string, number> = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: buttons.length - 1 }
  const next = steps[event.key]
  if (at === -1 || next === undefined) return
  event.preventDefault()
  buttons.at(next % buttons.length)?.focus()
}
