'use client'

import { Node } from '@tiptap/core'

/** A box for what stands beside the story: a figure explained, a contact, what happened before. */
export const Note = Node.create({
  name: 'note',
  group: 'block',
  content: 'block+',
  defining: true,
  parseHTML: () => [{ tag: 'div[role=note]' }],
  renderHTML: () => ['div', { class: 'article-note', role: 'note' }, 0],
})
