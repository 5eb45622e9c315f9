import { diffArrays } from 'diff'
import { type Change, changesBetween } from './block-changes.ts'
import { type DocumentNode, fieldKey, nodeKey, wordsOf } from './content-key.ts'
import { followMoves } from './moved-blocks.ts'
import { likenessOf } from './moved-words.ts'

type Nodes = DocumentNode[]
/** Decides between two texts for one place: answers what is to stand there. */
export type Decide = (mine: Nodes, theirs: Nodes) => Nodes

// Two new blocks that have so much in common are one that two people went on with.
const sameOrigin = 0.5

/**
 * Two lists of blocks that were made of one, as one: what either side changed is changed, what both wrote anew is there
 * once each. Where both changed the same block, `decide` is asked, in reading order.
 */
export function mergeBlocks(base: Nodes, mine: Nodes, theirs: Nodes, decide: Decide): Nodes {
  const [ours, others] = followMoves(changesBetween(base, mine), changesBetween(base, theirs), base)
  const merged: Nodes = []
  let at = 0
  for (const place of placesOf(ours, others)) {
    merged.push(...base.slice(at, place.from), ...mergePlace(base, place, decide))
    at = place.to
  }
  return [...merged, ...base.slice(at)]
}

type Place = { from: number; to: number; mine: Change[]; theirs: Change[] }

/** Changes of the two sides that touch each other, as one place; insertions touch what they stand in the midst of. */
function placesOf(mine: Change[], theirs: Change[]): Place[] {
  const all = [
    ...mine.map(change => ({ change, side: 'mine' as const })),
    ...theirs.map(change => ({ change, side: 'theirs' as const })),
  ].sort(({ change: one }, { change: other }) => one.from - other.from || one.to - other.to)
  const places: Place[] = []
  for (const { change, side } of all) {
    const last = places.at(-1)
    const isInsertion = change.from === change.to
    const touches =
      last && (change.from < last.to || (isInsertion && last.from === change.from && last.to === change.from))
    if (touches) {
      last[side].push(change)
      last.to = Math.max(last.to, change.to)
    } else places.push({ from: change.from, to: change.to, mine: [], theirs: [], [side]: [change] })
  }
  return places
}

function mergePlace(base: Nodes, { from, to, mine, theirs }: Place, decide: Decide): Nodes {
  const [ours, others] = [mine, theirs].map(changes => applied(base, from, to, changes)) as [Nodes, Nodes]
  if (theirs.length === 0) return ours
  if (mine.length === 0 || keyOf(ours) === keyOf(others)) return others
  if (from === to) return bothInserted(ours, others, decide)
  const [before, ourBlock, otherBlock] = [base[from], ours[0], others[0]]
  const isOneBlock = to - from === 1 && ours.length === 1 && others.length === 1
  const inside =
    isOneBlock && before && ourBlock && otherBlock ? mergeInside(before, ourBlock, otherBlock, decide) : undefined
  return inside ?? decide(ours, others)
}

function applied(base: Nodes, from: number, to: number, changes: Change[]): Nodes {
  let at = from
  const blocks = changes.flatMap(change => {
    const kept = base.slice(at, change.from)
    at = change.to
    return [...kept, ...change.blocks]
  })
  return [...blocks, ...base.slice(at, to)]
}

function keyOf(blocks: Nodes): string {
  return blocks.map(nodeKey).join()
}

/** What both wrote at one place: both, once each, in an order that does not depend on who asks. */
function bothInserted(mine: Nodes, theirs: Nodes, decide: Decide): Nodes {
  const inOrder = (ours: Nodes, others: Nodes) =>
    keyOf(ours) < keyOf(others) ? [...ours, ...others] : [...others, ...ours]
  const haveOneOrigin = (ours: Nodes, others: Nodes) =>
    ours.some(one => others.some(other => likenessOf(wordsOf(one), wordsOf(other)) >= sameOrigin))
  return eachOnce(mine, theirs, (ours, others) =>
    haveOneOrigin(ours, others) ? decide(ours, others) : inOrder(ours, others),
  )
}

/** Two lists as one, what they have in common once; `join` is asked for what stands between that. */
export function eachOnce(mine: Nodes, theirs: Nodes, join: Decide): Nodes {
  const joined: Nodes = []
  let [at, otherAt] = [0, 0]
  let [ours, others] = [[], []] as [Nodes, Nodes]
  const flush = () => {
    if (ours.length > 0 && others.length > 0) joined.push(...join(ours, others))
    else joined.push(...ours, ...others)
    ;[ours, others] = [[], []]
  }
  for (const { value, added, removed } of diffArrays(mine.map(nodeKey), theirs.map(nodeKey))) {
    if (added) others = theirs.slice(otherAt, otherAt + value.length)
    else if (removed) ours = mine.slice(at, at + value.length)
    else {
      flush()
      joined.push(...theirs.slice(otherAt, otherAt + value.length))
    }
    if (!added) at += value.length
    if (!removed) otherAt += value.length
  }
  flush()
  return joined
}

const containers = new Set(['bulletList', 'orderedList', 'blockquote', 'note', 'table'])

/** A list, a quotation, a note, a table in which both changed something: item by item, row by row. */
function mergeInside(base: DocumentNode, mine: DocumentNode, theirs: DocumentNode, decide: Decide): Nodes | undefined {
  const all = [base, mine, theirs]
  if (!containers.has(base.type) || all.some(({ type }) => type !== base.type)) return undefined
  if (base.type === 'table' && !haveOneShape(all)) return undefined
  const [before, ours, others] = all.map(({ attrs }) => fieldKey(attrs))
  if (ours !== before && others !== before && ours !== others) return undefined
  const { attrs } = ours === before ? theirs : mine
  const contents = all.map(({ content = [] }) => content) as [Nodes, Nodes, Nodes]
  const content = mergeBlocks(...contents, decide)
  return content.length === 0 ? [] : [{ type: base.type, ...(attrs && { attrs }), content }]
}

/** Rows of two tables fit together if all are as wide and none reaches into the next. */
function haveOneShape(tables: Nodes): boolean {
  const rows = tables.flatMap(({ content = [] }) => content.map(({ content: cells = [] }) => cells))
  const sizeOf = (cell: DocumentNode, name: string) => Number(cell.attrs?.[name] ?? 1)
  const widths = rows.map(cells => cells.reduce((width, cell) => width + sizeOf(cell, 'colspan'), 0))
  return new Set(widths).size === 1 && rows.every(cells => cells.every(cell => sizeOf(cell, 'rowspan') === 1))
}
