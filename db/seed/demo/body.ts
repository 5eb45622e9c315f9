/**
 * Articles are written here as people write them in a mail; this makes the editor's document of it:
 *
 *     ## heading, ### smaller heading
 *     - list, 1. numbered list, > quotation (lines without a blank line between them belong together)
 *     ![picture-key] Caption
 *     ---
 *     **bold**, *italic*, [words](https://… or bai:key-of-another-article)
 */
export type Resolve = {
  /** The address of another article of the demo. */
  link: (key: string) => string
  figure: (picture: string, caption: string) => Record<string, unknown>
}

export function bodyOf(text: string, resolve: Resolve) {
  const blocks = text
    .trim()
    .split(/\n\s*\n/)
    .map(block =>
      blockOf(
        block.split('\n').map(line => line.trim()),
        resolve,
      ),
    )
  return { type: 'doc' as const, content: blocks }
}

function blockOf(lines: string[], resolve: Resolve) {
  const first = lines[0] ?? ''
  const heading = /^(##|###) (.+)$/.exec(first)
  if (heading)
    return { type: 'heading', attrs: { level: heading[1]?.length }, content: inlines(heading[2] ?? '', resolve) }
  if (first === '---') return { type: 'horizontalRule' }
  const figure = /^!\[([a-z-]+)\] ?(.*)$/.exec(first)
  if (figure) return resolve.figure(figure[1] ?? '', figure[2] ?? '')
  if (first.startsWith('- ')) return { type: 'bulletList', content: lines.map(line => item(line.slice(2), resolve)) }
  if (/^\d+\. /.test(first)) {
    return {
      type: 'orderedList',
      attrs: { start: 1 },
      content: lines.map(line => item(line.replace(/^\d+\. /, ''), resolve)),
    }
  }
  if (first.startsWith('> ')) {
    return { type: 'blockquote', content: lines.map(line => paragraph(line.replace(/^> ?/, ''), resolve)) }
  }
  return paragraph(lines.join(' '), resolve)
}

const item = (text: string, resolve: Resolve) => ({ type: 'listItem', content: [paragraph(text, resolve)] })
const paragraph = (text: string, resolve: Resolve) => ({ type: 'paragraph', content: inlines(text, resolve) })

function inlines(text: string, resolve: Resolve) {
  const parts = text.split(/(\*\*[^*]+\*\*|\*[^*]+\*|\[[^\]]+\]\([^)]+\))/).filter(part => part !== '')
  return parts.map(part => {
    const link = /^\[([^\]]+)\]\(([^)]+)\)$/.exec(part)
    if (link) {
      const target = link[2] ?? ''
      const href = target.startsWith('bai:') ? resolve.link(target.slice(4)) : target
      return { type: 'text', text: link[1] ?? '', marks: [{ type: 'link', attrs: { href } }] }
    }
    if (part.startsWith('**')) return { type: 'text', text: part.slice(2, -2), marks: [{ type: 'bold' }] }
    if (part.startsWith('*')) return { type: 'text', text: part.slice(1, -1), marks: [{ type: 'italic' }] }
    return { type: 'text', text: part }
  })
}
