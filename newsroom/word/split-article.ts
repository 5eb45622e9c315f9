import type { Line } from './read-paragraph.ts'

export type Head = { title: string; standfirst: string }

const longestTitle = 200
const longestStandfirst = 1_000

/**
 * Takes title and sapo off the beginning: by Word's styles Title and Subtitle, else the first paragraph when it is a
 * heading or all bold, and after it a bold one of more than a line. What is not clear stays in the body.
 */
export function splitArticle(lines: Line[]): Head & { rest: Line[] } {
  const at = lines.findIndex(({ style }) => style === 'title')
  const first = lines[Math.max(at, 0)]
  const isTitle = first && first.text !== '' && first.text.length <= longestTitle && !first.list && isTitleLike(first)
  if (!isTitle) return { title: '', standfirst: '', rest: lines }
  const rest = lines.toSpliced(Math.max(at, 0), 1)
  const next = rest[Math.max(at, 0)]
  const isStandfirst =
    next &&
    next.text !== '' &&
    next.text.length <= longestStandfirst &&
    !next.list &&
    (next.style === 'subtitle' || (!next.isHeading && next.isBold && next.text.length > 40))
  if (!isStandfirst) return { title: first.text, standfirst: '', rest }
  return { title: first.text, standfirst: next.text, rest: rest.toSpliced(Math.max(at, 0), 1) }
}

function isTitleLike({ style, isHeading, isBold }: Line): boolean {
  return style === 'title' || isHeading || isBold
}

/** Captions go into the figure above them: that is where Word puts them. */
export function placeCaptions(lines: Line[]): Line[] {
  const placed: Line[] = []
  for (const line of lines) {
    const figure = placed.at(-1)?.block
    if (line.style === 'caption' && figure?.type === 'figure' && figure.attrs.caption === '') {
      figure.attrs.caption = line.text.slice(0, 1_000)
    } else placed.push(line)
  }
  return placed
}
