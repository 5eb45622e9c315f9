import type { Block, Body, Inline } from '#newsroom/articles/body.ts'
import type { Content } from '#newsroom/articles/content.ts'
import type { Gallery } from '#newsroom/articles/gallery-block.ts'
import type { Video } from '#newsroom/articles/video-block.ts'
import type { Line } from './finding.ts'

type Proofread = Pick<Content, 'title' | 'standfirst' | 'body' | 'cover'>

/** Every line of an edition that readers read: title, standfirst, paragraphs, cells, names of videos, captions and descriptions of pictures. */
export function linesOf({ title, standfirst, body, cover }: Proofread): Line[] {
  const lines: Line[] = [
    { path: 'title', text: title },
    { path: 'standfirst', text: standfirst },
    { path: 'cover.alt', text: cover?.alt ?? '' },
    { path: 'cover.caption', text: cover?.caption ?? '' },
    ...linesOfBody(body),
  ]
  return lines.filter(({ text }) => text.trim() !== '')
}

/** The lines of a document; each has the path of its block: body.2.0 is the first block in the third. */
export function linesOfBody(body: Body): Line[] {
  return body.content.flatMap((block, place) => linesOfBlock(block, `body.${place}`, false))
}

type Node = Block | { type: string; content?: Node[] }

function linesOfBlock(block: Node, path: string, isInQuotation: boolean): Line[] {
  const line = (text: string, end = ''): Line => ({
    path: path + end,
    text,
    ...(isInQuotation && { isQuotation: true as const }),
  })
  if (block.type === 'figure' && 'attrs' in block) {
    const { alt, caption } = block.attrs as { alt: string; caption: string }
    return [line(alt, '.alt'), line(caption, '.caption')]
  }
  if (block.type === 'gallery' && 'attrs' in block) {
    const { caption, pictures } = block.attrs as Gallery
    return [
      ...pictures.flatMap((picture, place) => [
        line(picture.alt, `.pictures.${place}.alt`),
        line(picture.caption, `.pictures.${place}.caption`),
      ]),
      line(caption, '.caption'),
    ]
  }
  if (block.type === 'video' && 'attrs' in block) return [line((block.attrs as Video).title, '.title')]
  if (!('content' in block) || !block.content) return []
  if (block.type === 'paragraph' || block.type === 'heading') return [line(textOf(block.content as Inline[]))]
  const isQuotation = isInQuotation || block.type === 'blockquote'
  return (block.content as Node[]).flatMap((inner, place) => linesOfBlock(inner, `${path}.${place}`, isQuotation))
}

/** The text of a paragraph without its formatting; a line break counts one character, as in the editor. */
function textOf(parts: Inline[]): string {
  return parts.map(part => (part.type === 'text' ? part.text : '\n')).join('')
}
