'use client'

import { keyNames } from './tool-keys.client.ts'
import type { Tool } from './tools.client.ts'

const listId = 'danh-muc-khoi'

/** The id of a line of the menu. */
export function optionId(at: number): string {
  return `${listId}-${at}`
}

/** Tells those who hear the page which line is chosen while the keyboard stays in the text; undefined when there is none. */
export function markOption(text: HTMLElement, option: string | undefined): void {
  if (option === undefined) {
    text.removeAttribute('aria-controls')
    text.removeAttribute('aria-activedescendant')
  } else {
    text.setAttribute('aria-controls', listId)
    text.setAttribute('aria-activedescendant', option)
  }
}

/** Scrolls the list and never the page, on which the writer looks at the text. */
function showInList(line: HTMLElement | null): void {
  const list = line?.parentElement
  if (!line || !list) return
  const { offsetTop, offsetHeight } = line
  list.scrollTop = Math.max(offsetTop + offsetHeight - list.clientHeight, Math.min(list.scrollTop, offsetTop))
}

type Props = { tools: Tool[]; at: number; choose: (tool: Tool) => void }

/** The blocks that can be begun, under the stroke that asked for them. */
export function BlockList({ tools, at, choose }: Props) {
  if (tools.length === 0) return null
  return (
    <div
      id={listId}
      role="listbox"
      aria-label="Thêm khối"
      tabIndex={-1}
      className="relative z-30 max-h-[min(20rem,var(--room,20rem))] w-80 max-w-[calc(100vw-1rem)] overflow-y-auto rounded-md border border-line bg-surface p-1 text-ink shadow-xl"
    >
      {tools.map((tool, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard stays in the text, and block-menu.client.tsx gets its keys
        <div
          key={tool.label}
          id={optionId(index)}
          ref={element => {
            if (index === at) showInList(element)
          }}
          role="option"
          aria-selected={index === at}
          tabIndex={-1}
          // Pressing would take the keyboard out of the text, and the phone's away altogether.
          onMouseDown={event => event.preventDefault()}
          onClick={() => choose(tool)}
          className="flex min-h-11 cursor-pointer items-center gap-3 rounded px-3 hover:bg-tint aria-selected:bg-tint aria-selected:ring-2 aria-selected:ring-inset aria-selected:ring-red"
        >
          <tool.Icon aria-hidden size={20} className="shrink-0" />
          <span className="whitespace-nowrap">{tool.label}</span>
          {tool.keys?.[0] && <kbd className="ml-auto text-sm text-muted max-sm:hidden">{keyNames(tool.keys[0])}</kbd>}
        </div>
      ))}
    </div>
  )
}
