'use client'

import type { Extensions } from '@tiptap/core'
import { Slice } from '@tiptap/pm/model'
import type { EditorProps } from '@tiptap/pm/view'
import StarterKit from '@tiptap/starter-kit'
import { Figure } from './figure-node.client.tsx'
import { paragraphsOf } from './paste-text.client.ts'

/** Exactly the blocks and marks that readers can be shown; what else is pasted keeps its words and loses its look. */
export const bodyExtensions: Extensions = [
  StarterKit.configure({
    heading: { levels: [2, 3] },
    code: false,
    codeBlock: false,
    strike: false,
    underline: false,
    trailingNode: false,
    link: {
      openOnClick: false,
      autolink: false,
      linkOnPaste: false,
      defaultProtocol: 'https',
      isAllowedUri: isSafeTarget,
      HTMLAttributes: { target: null, rel: null, class: null },
    },
  }),
  Figure,
]

/** The same schemes that the newsroom accepts (newsroom/articles/body.ts refuses all others). */
export function isSafeTarget(target: string): boolean {
  return /^(https?:|mailto:|tel:|\/(?![/\\])|#)/i.test(target) && !/[\s\\]/.test(target)
}

export const pasting: EditorProps = {
  clipboardTextParser: (text, _context, _plain, view) => {
    const { paragraph } = view.state.schema.nodes
    const made = paragraphsOf(text).map(line => paragraph?.create(null, view.state.schema.text(line)))
    const doc = view.state.schema.topNodeType.create(
      null,
      made.filter(node => node !== undefined),
    )
    // Open at both ends: a single line goes into the sentence where the cursor stands.
    return new Slice(doc.content, made.length > 0 ? 1 : 0, made.length > 0 ? 1 : 0)
  },
  // Word and web pages start at first-level headings, an article at the second: its title is the first.
  transformPastedHTML: html => html.replace(/<(\/?)h1\b/gi, '<$1h2').replace(/<(\/?)h[4-6]\b/gi, '<$1h3'),
}
