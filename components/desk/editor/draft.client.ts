'use client'

import type { ContentInput } from '#newsroom/articles/content.ts'
import { contentKey } from '#newsroom/articles/content-key.ts'
import { type Choice, type Merge, mergeContent } from '#newsroom/articles/merge-content.ts'

/** What an author sees and changes at once: the text and the section it goes to. */
export type Draft = { content: ContentInput; sectionId: string }
export type Stored = Draft & { version: number; state: string }

/** A draft on its way; a repetition bears the same key. */
export type Sent = { draft: Draft; key: string }

/** A draft kept on this device until the newsroom has it, with all that is needed to go on from it. */
export type LocalCopy = Draft & {
  version: number
  at: number
  /** What the newsroom had when the draft was written, and the save that it has not answered. */
  base: Draft
  unanswered: Sent | undefined
}

export type SaveAnswer =
  | { kind: 'saved'; version: number }
  | { kind: 'conflict'; stored: Stored }
  | { kind: 'refused'; message: string }
  | { kind: 'signed-out' }
  | { kind: 'other-person'; message: string }
  | { kind: 'unreachable' }

/** Whether two drafts say the same, however the editor and the newsroom write it down. */
export function sameDraft(one: Draft, other: Draft): boolean {
  return one.sectionId === other.sectionId && contentKey(one.content) === contentKey(other.content)
}

/** Two drafts that were made of one, as one; the section is a field like the others. */
export function mergeDrafts(base: Draft, mine: Draft, theirs: Draft, choices?: Choice[]): Merge<Draft> {
  const flat = ({ content, sectionId }: Draft) => ({ ...content, sectionId })
  const { merged, conflicts } = mergeContent(flat(base), flat(mine), flat(theirs), choices)
  const { sectionId, ...content } = merged
  return { merged: { content, sectionId }, conflicts }
}

/** A draft as plain text, for comparing and for copying out. */
export function plainDraft({ content }: Draft): string {
  const { title = '', standfirst = '', byline = '', body } = content
  const blocks = (body as Part | undefined)?.content ?? []
  return [title, standfirst, ...blocks.map(textOf), byline].filter(text => text !== '').join('\n\n')
}

/** How long a draft is, in what Vietnamese writes as words: syllables. Written as the press writes numbers. */
export function countWords(draft: Draft): string {
  return (plainDraft(draft).match(/\S+/g)?.length ?? 0).toLocaleString('vi-VN')
}

type Named = { caption?: string; title?: string; name?: string }
type Part = { text?: string; content?: Part[]; attrs?: Named & { pictures?: Named[] } }

/** The words of a block of the body. */
export function textOf({ text, content = [], attrs }: Part): string {
  const separator = content.some(part => part.content) ? '\n' : ''
  return text ?? (content.map(textOf).join(separator) || wordsIn(attrs))
}

/** What a block without a text of its own says: a caption, the name of a video or of a document. */
function wordsIn({ caption, title, name, pictures = [] }: NonNullable<Part['attrs']> = {}): string {
  return [...pictures.map(picture => picture.caption), caption, title, name].filter(Boolean).join('\n')
}
