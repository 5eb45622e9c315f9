import type { Attachment } from './attachment-block.ts'
import type { Block, Body } from './body.ts'

/** The blocks right inside a block, in the order in which they are read. */
export function blocksIn(block: Block): Block[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'figure':
    case 'attachment':
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
      return block.attrs.caption ? [block.attrs.caption] : []
    case 'attachment':
      return block.attrs.name ? [block.attrs.name] : []
    default:
      return blocksIn(block).flatMap(linesOf)
  }
}

/** The documents that a body offers. */
export function attachmentsIn(body: Body): Attachment[] {
  const found = (block: Block): Attachment[] =>
    block.type === 'attachment' ? [block.attrs] : blocksIn(block).flatMap(found)
  return body.content.flatMap(found)
}

/** The pictures that a body shows. */
export function mediaIn(body: Body): string[] {
  const found = (block: Block): string[] =>
    block.type === 'figure' ? [block.attrs.mediaId].filter(id => id !== null) : blocksIn(block).flatMap(found)
  return body.content.flatMap(found)
}
