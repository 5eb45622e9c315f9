import { getSchema } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { bodyExtensions } from './body-extensions.client.ts'

/** The words in every block that `blocksOf` makes. */
export const words = 'chữ trong khối'
/** What the editor's own schema allows; a node that is added to it is in here by itself. */
export const schema = getSchema(bodyExtensions)

const parts = ['listItem', 'tableRow', 'tableCell', 'tableHeader', 'hardBreak', 'text', 'doc']
/** The names of all nodes that can stand by themselves in a text. */
export const blockNames = Object.keys(schema.nodes).filter(name => !parts.includes(name))

/** A row may be empty, so a table has none by itself. */
const insideOf: Record<string, () => Node | undefined> = {
  table: () => schema.nodes.tableRow?.create(null, schema.nodes.tableCell?.createAndFill()),
}

/** What blocks show and offer: a stored picture, a stored PDF of so many bytes, a poll that asks `words`. */
export type Shown = { pictureId: string; documentId: string; bytes: number; pollId: string }

function attrsOf(name: string, { pictureId, documentId, bytes, pollId }: Shown): object | null {
  const named: Record<string, object> = {
    heading: { level: 2 },
    figure: { mediaId: pictureId, alt: 'Cánh đồng', caption: words },
    gallery: { caption: words, pictures: [{ mediaId: pictureId, alt: 'Cánh đồng', caption: words, credit: '' }] },
    video: { address: 'https://www.youtube.com/watch?v=aB3_-fghijk', title: words, mediaId: pictureId },
    attachment: { mediaId: documentId, name: words, format: 'pdf', bytes },
    poll: { pollId, question: words },
  }
  return named[name] ?? null
}

/** The smallest block of that kind as the editor saves it, with words wherever words may stand. */
export function blockOf(name: string, shown: Shown): unknown {
  const filled = schema.nodes[name]?.createAndFill(attrsOf(name, shown), insideOf[name]?.())
  if (!filled) throw new Error(`${name} cannot stand by itself`)
  return withWords(filled.toJSON())
}

type Made = { type: string; content?: Made[] }

function withWords(node: Made): Made {
  if (schema.nodes[node.type]?.inlineContent) return { ...node, content: [{ type: 'text', text: words } as Made] }
  return node.content ? { ...node, content: node.content.map(withWords) } : node
}

/** What readers have to be shown of a block, as a part of its markup. */
export function markupOf(name: string): string[] {
  const particular: Record<string, string[]> = {
    paragraph: [`<p>${words}</p>`],
    horizontalRule: ['<hr'],
    heading: ['<h2>', words],
    figure: ['<figure>', '<img', words],
    gallery: ['<img', 'alt="Cánh đồng"', words],
    video: ['href="https://www.youtube.com/watch?v=aB3_-fghijk"', words],
    attachment: ['/attachment.pdf"', words],
    poll: [words],
    table: ['<td', words],
    note: ['role="note"', words],
    bulletList: ['<ul', '<li>', words],
    orderedList: ['<ol', '<li>', words],
    blockquote: ['<blockquote>', words],
  }
  return particular[name] ?? [words]
}
