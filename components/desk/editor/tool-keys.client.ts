'use client'

import { Extension, isMacOS } from '@tiptap/core'
import { tools } from './tools.client.ts'

/** The keys of the table. They go before those of Tiptap's own blocks, so that what the table says is what happens. */
export const ToolKeys = Extension.create({
  name: 'toolKeys',
  priority: 1_000,
  addKeyboardShortcuts() {
    const bindings = tools.flatMap(({ keys = [], run }) =>
      keys.map(key => [
        key,
        () => {
          run(this.editor)
          // Whether or not there was something to do: the browser's own bookmarks and search are never meant here.
          return true
        },
      ]),
    )
    return Object.fromEntries(bindings)
  },
})

const names: Record<string, [elsewhere: string, onMac: string]> = {
  Mod: ['Ctrl', '⌘'],
  Shift: ['Shift', '⇧'],
  Alt: ['Alt', '⌥'],
  ArrowUp: ['↑', '↑'],
  ArrowDown: ['↓', '↓'],
}

/** The keys as they are printed on the keyboard: Mod-Shift-7 is Ctrl+Shift+7. */
export function keyNames(keys: string): string {
  return keys
    .split('-')
    .map(key => names[key]?.[isMacOS() ? 1 : 0] ?? (key.length === 1 ? key.toUpperCase() : key))
    .join('+')
}
