'use client'

import type { Extensions } from '@tiptap/core'
import { Slice } from '@tiptap/pm/model'
import type { EditorProps } from '@tiptap/pm/view'
import StarterKit from '@tiptap/starter-kit'
import { ProofMarks } from '../proof/proof-marks.client.ts'
import { AttachmentNode } from './attachment-node.client.tsx'
import { BlockMenu } from './block-menu.client.tsx'
import { CaretFirst } from './caret-first.client.ts'
import { Figure } from './figure-node.client.tsx'
import { FindReplace } from './find-replace.client.ts'
import { GalleryNode } from './gallery-node.client.tsx'
import { isSafeTarget } from './link-target.client.ts'
import { Note } from './note-node.client.ts'
import { tidyOfficeHtml } from './office-html.client.ts'
import { paragraphsOf } from './paste-text.client.ts'
import { PollNode } from './poll-node.client.tsx'
import { Prompts } from './prompts.client.ts'
import { tableExtensions } from './table-nodes.client.ts'
import { ToolKeys } from './tool-keys.client.ts'
import { VideoNode } from './video-node.client.tsx'

/** Exactly the blocks and marks that readers can be shown; what else is pasted keeps its words and loses its look or its link. */
export const bodyExtensions: Extensions = [
  CaretFirst,
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
  GalleryNode,
  VideoNode,
  PollNode,
  AttachmentNode,
  Note,
  ...tableExtensions,
  FindReplace,
  Prompts,
  ToolKeys,
  BlockMenu,
  ProofMarks,
]

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
  transformPastedHTML: html => tidyOfficeHtml(html).replace(/<[^<>]*>/g, quietTag),
}

/**
 * A pasted tag without event handlers (they would not run, but the browser reports each to the console), its heading
 * one level down where needed: Word and web pages begin at the first level, an article's title is that already.
 */
export function quietTag(tag: string): string {
  return tag
    .replace(/\son\w+\s*=\s*("[^"]*"|'[^']*'|[^\s>]+)/gi, '')
    .replace(/^<(\/?)h1\b/i, '<$1h2')
    .replace(/^<(\/?)h[4-6]\b/i, '<$1h3')
}
