import type { Attachment } from './attachment-block.ts'
import type { Block, Body } from './body.ts'
import type { FigureBlock } from './figure-block.ts'
import type { PollInText } from './poll-block.ts'

/** The blocks right inside a block, in the order in which they are read. */
export function blocksIn(block: Block): Block[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'figure':
    case 'gallery':
    case 'video':
    case 'attachment':
    case 'poll':
    case 'horizontalRule':
      return []
    case 'blockquote':
    case 'note':
      return block.content
    case 'bulletList':
    case 'orderedList':
      return block.content.flatMap(item => item.content)
    case 'table':
      return block.content.flatMap(row => row.content).flatMap(cell => cell.content)
  }
}

/** The plain text of a body, one line a block: for word counts, search and comparison. */
export function plainText(body: Body): string {
  return body.content.flatMap(linesOf).join('\n')
}

function linesOf(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [(block.content ?? []).map(part => (part.type === 'text' ? part.text : ' ')).join('')]
    case 'figure':
      return said(block.attrs.caption)
    case 'gallery':
      return said(...block.attrs.pictures.map(({ caption }) => caption), block.attrs.caption)
    case 'video':
      return said(block.attrs.title)
    case 'attachment':
      return said(block.attrs.name)
    case 'poll':
      return said(block.attrs.question)
    default:
      return blocksIn(block).flatMap(linesOf)
  }
}

function said(...words: string[]): string[] {
  return words.filter(text => text !== '')
}

/** The documents that a body offers. */
export function attachmentsIn(body: Body): Attachment[] {
  const found = (block: Block): Attachment[] =>
    block.type === 'attachment' ? [block.attrs] : blocksIn(block).flatMap(found)
  return body.content.flatMap(found)
}

/** The polls that a body asks its readers. */
export function pollsIn(body: Body): PollInText[] {
  const found = (block: Block): PollInText[] => (block.type === 'poll' ? [block.attrs] : blocksIn(block).flatMap(found))
  return body.content.flatMap(found)
}

/** The figures of a body, those that keep a place for a picture among them. */
export function figuresIn(body: Body): Figure[] {
  const found = (block: Block): Figure[] => (block.type === 'figure' ? [block.attrs] : blocksIn(block).flatMap(found))
  return body.content.flatMap(found)
}

type Figure = FigureBlock['attrs']

/** The pictures that a body shows. */
export function mediaIn(body: Body): string[] {
  const found = (block: Block): (string | null)[] => {
    if (block.type === 'figure' || block.type === 'video') return [block.attrs.mediaId]
    if (block.type === 'gallery') return block.attrs.pictures.map(({ mediaId }) => mediaId)
    return blocksIn(block).flatMap(found)
  }
  return body.content.flatMap(found).filter(id => id !== null)
}
