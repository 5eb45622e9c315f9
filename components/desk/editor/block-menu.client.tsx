'use client'

import { shift, size } from '@floating-ui/dom'
import { type Editor, Extension } from '@tiptap/core'
import { ReactRenderer } from '@tiptap/react'
import { Suggestion, type SuggestionOptions, type SuggestionProps } from '@tiptap/suggestion'
import { BlockList, markOption, optionId } from './block-list.client.tsx'
import { beginningsFor, type Tool } from './tools.client.ts'

/** A stroke at the beginning of a paragraph opens the menu of blocks. Elsewhere it is one: 26/11, km/h, 05-CT/TW. */
export const BlockMenu = Extension.create({
  name: 'blockMenu',
  addProseMirrorPlugins() {
    return [Suggestion<Tool, Tool>({ ...options, editor: this.editor })]
  },
})

const options: Omit<SuggestionOptions<Tool, Tool>, 'editor'> = {
  char: '/',
  allowSpaces: true,
  allow: ({ state, range }) => {
    const { parent, parentOffset } = state.doc.resolve(range.from)
    return parentOffset === 0 && parent.type.name === 'paragraph'
  },
  items: ({ query }) => beginningsFor(query),
  command: ({ editor, range, props: tool }) => {
    editor.chain().focus().deleteRange(range).run()
    tool.run(editor)
  },
  floatingUi: {
    middleware: [
      shift({ padding: 8 }),
      size({
        padding: 8,
        apply: ({ availableHeight, elements }) =>
          elements.floating.style.setProperty('--room', `${Math.max(140, availableHeight)}px`),
      }),
    ],
  },
  render: menu,
}

/** The keyboard stays in the text: the text is told which line of the menu is chosen, and passes the keys on. */
function menu(): ReturnType<NonNullable<SuggestionOptions<Tool, Tool>['render']>> {
  let shown: { props: SuggestionProps<Tool, Tool>; list: ReactRenderer; unmount: () => void } | undefined
  let at = 0

  const draw = (props: SuggestionProps<Tool, Tool>) => {
    const given = { tools: props.items, at, choose: props.command }
    const list = shown?.list ?? new ReactRenderer(BlockList, { editor: props.editor, props: given })
    list.updateProps(given)
    shown = { props, list, unmount: shown?.unmount ?? props.mount(list.element) }
    markOption(props.editor.view.dom, props.items.length > 0 ? optionId(at) : undefined)
  }
  const start = (props: SuggestionProps<Tool, Tool>) => {
    at = 0
    draw(props)
  }
  return {
    onStart: start,
    onUpdate: start,
    onExit: ({ editor }) => {
      markOption(editor.view.dom, undefined)
      shown?.unmount()
      shown?.list.destroy()
      shown = undefined
    },
    onKeyDown: ({ event: { key } }) => {
      const count = shown?.props.items.length ?? 0
      if (!shown || count === 0) return false
      if (key === 'Enter' || key === 'Tab') return choose(shown.props, at)
      const step = { ArrowDown: 1, ArrowUp: -1 }[key]
      if (step === undefined) return false
      at = (at + step + count) % count
      draw(shown.props)
      return true
    },
  }
}

function choose({ items, command }: SuggestionProps<Tool, Tool>, at: number): boolean {
  const tool = items[at]
  if (tool) command(tool)
  return tool !== undefined
}

/** Opens the menu where the cursor stands, or in a new paragraph below it when words stand there already. */
export function openBlockMenu(editor: Editor): void {
  const { $from } = editor.state.selection
  const isFree = $from.parent.type.name === 'paragraph' && $from.parent.content.size === 0
  const below = $from.depth > 0 ? $from.after() : $from.pos
  const chain = editor.chain().focus()
  if (!isFree) chain.insertContentAt(below, { type: 'paragraph' }).setTextSelection(below + 1)
  chain.insertContent('/').run()
}
