import { changesBetween } from './block-changes.ts'
import type { Block, Body, Change, Inline, ListItem, TableCell, TableRow } from './body.ts'
import type { Content } from './content.ts'
import { type DocumentNode, wordsOf } from './content-key.ts'
import { type DifferenceLine, differenceOf } from './difference.ts'
import { allChanged, markInline } from './marked-inline.ts'
import { likenessOf } from './moved-words.ts'

/** An article in two versions as one, to be shown as readers see it, with what went and what came marked where it stands. */
export type MarkedArticle = {
  title: Inline[]
  standfirst: Inline[]
  cover: Block[]
  body: Body
  byline: Inline[]
  /** What stands around the text and has no place of its own in it: dateline, day, tags, sources. Only what changed. */
  around: DifferenceLine[]
}

type Node = Block | ListItem | TableRow
// Blocks that share fewer of their words are two different blocks.
const alike = 0.35
const aroundTheText = new Set(['Địa danh', 'Ngày diễn ra', 'Thẻ', 'Nguồn'])

/**
 * What is different between two versions, inside the article. Without what is marked as added it is the earlier one, without
 * what is marked as removed the later one.
 */
export function markedArticle(before: Content, after: Content): MarkedArticle {
  return {
    title: markInline(line(before.title), line(after.title)),
    standfirst: markInline(line(before.standfirst), line(after.standfirst)),
    cover: markBlocks(coverOf(before), coverOf(after)),
    body: { type: 'doc', content: markBlocks(before.body.content, after.body.content) },
    byline: markInline(line(before.byline), line(after.byline)),
    around: differenceOf(before, after).filter(({ kind, label }) => kind !== 'same' && aroundTheText.has(label)),
  }
}

function line(text: string): Inline[] {
  return text === '' ? [] : [{ type: 'text', text }]
}

function coverOf({ cover }: Content): Block[] {
  return cover ? [{ type: 'figure', attrs: cover }] : []
}

function markBlocks<Kind extends Node>(before: Kind[], after: Kind[]): Kind[] {
  const marked: Kind[] = []
  let [at, next] = [0, 0]
  for (const { from, to, blocks } of changesBetween(before as DocumentNode[], after as DocumentNode[])) {
    // What has not changed is taken from the later version, which may have written the same in another way.
    marked.push(...after.slice(next, next + from - at))
    next += from - at
    const added = after.slice(next, next + blocks.length)
    marked.push(...change(before.slice(from, to), added))
    next += blocks.length
    at = to
  }
  return [...marked, ...after.slice(next)]
}

function change<Kind extends Node>(removed: Kind[], added: Kind[]): Kind[] {
  const [before, after] = [removed[0], added[0]]
  const isOne = removed.length === 1 && added.length === 1 && before && after
  const within = isOne && areAlike(before, after) ? changeWithin(before, after) : undefined
  if (within) return [within as Kind]
  return [...removed.map(node => changedWhole(node, 'removed')), ...added.map(node => changedWhole(node, 'added'))]
}

function areAlike(before: Node, after: Node): boolean {
  return likenessOf(wordsOf(before as DocumentNode), wordsOf(after as DocumentNode)) >= alike
}

/** One node with its changes inside, or undefined when the two have to be shown one after the other. */
function changeWithin(before: Node, after: Node): Node | undefined {
  if (before.type === 'paragraph' && after.type === 'paragraph') return withInline(before, after)
  if (before.type === 'heading' && after.type === 'heading') {
    return before.attrs.level === after.attrs.level ? withInline(before, after) : undefined
  }
  if (before.type === 'table' && after.type === 'table') {
    return { ...after, content: markBlocks(before.content, after.content) }
  }
  if (before.type === 'tableRow' && after.type === 'tableRow') return rowWithin(before, after)
  if (before.type === 'bulletList' && after.type === 'bulletList') {
    return { ...after, content: markBlocks(before.content, after.content) }
  }
  if (before.type === 'orderedList' && after.type === 'orderedList') {
    const isSameStart = (before.attrs?.start ?? 1) === (after.attrs?.start ?? 1)
    return isSameStart ? { ...after, content: markBlocks(before.content, after.content) } : undefined
  }
  for (const kind of ['blockquote', 'note', 'listItem'] as const) {
    if (before.type === kind && after.type === kind) {
      return { ...after, content: markBlocks(before.content, after.content) }
    }
  }
  return undefined
}

type Line = Extract<Block, { type: 'paragraph' | 'heading' }>

function withInline(before: Line, after: Line): Line {
  return { ...after, content: markInline(before.content ?? [], after.content ?? []) }
}

/** Cell by cell, when both rows have the same cells; otherwise a row stands for itself. */
function rowWithin(before: TableRow, after: TableRow): TableRow | undefined {
  const shape = ({ content }: TableRow) => JSON.stringify(content.map(({ type, attrs }) => [type, attrs]))
  if (shape(before) !== shape(after)) return undefined
  const cells = after.content.map(
    (cell, index): TableCell => ({ ...cell, content: markBlocks(before.content[index]?.content ?? [], cell.content) }),
  )
  return { ...after, content: cells }
}

/** All of a node as having come or gone: its words, and what has none. */
function changedWhole<Kind extends Node | TableCell>(node: Kind, change: Change): Kind {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return { ...node, content: allChanged(node.content ?? [], change) }
    case 'figure':
    case 'gallery':
    case 'video':
    case 'attachment':
    case 'poll':
    case 'horizontalRule':
      return { ...node, change }
    default:
      return { ...node, content: (node.content as (Node | TableCell)[]).map(inner => changedWhole(inner, change)) }
  }
}
