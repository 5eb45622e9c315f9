'use client'

import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'

/**
 * Where the caret stands is known before a key is obeyed. Browsers tell of a caret that a key moved only some time later:
 * on a busy machine after the next key, and Enter would part the paragraph where the caret stood before End.
 */
export const CaretFirst = Extension.create({
  name: 'caretFirst',
  // Before the keys of every other extension.
  priority: 10_000,
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        handleDOMEvents: {
          keydown: (view, event) => {
            // What is being composed belongs to the keyboard.
            const isComposing = event.isComposing || view.composing
            // ProseMirror reads the caret when it hears this; that the browser says it again later does no harm.
            if (!isComposing) view.dom.ownerDocument.dispatchEvent(new Event('selectionchange'))
            return false
          },
        },
      },
    }),
  ],
})
