import type { Block, ListItem } from '#newsroom/articles/body.ts'
import type { Line } from './read-paragraph.ts'

type List = Extract<Block, { type: 'bulletList' | 'orderedList' }>
type Open = { list: List; id: string; isOrdered: boolean }

/** Lines as blocks: Word knows no lists, only paragraphs that bear a list's number, level by level. */
export function nestLists(lines: Line[]): Block[] {
  const blocks: Block[] = []
  const open: Open[] = []
  const counted = new Map<string, number>()
  for (const { block, list } of lines) {
    if (!list) {
      open.length = 0
      blocks.push(block)
      continue
    }
    // A level may be skipped in Word; an article's list goes down one at a time.
    const depth = Math.min(list.level, open.length)
    open.length = Math.min(open.length, depth + 1)
    const at = open[depth]
    if (!at || at.isOrdered !== list.isOrdered || at.id !== list.id) {
      open.length = depth
      open.push(begin(list, depth === 0 ? (counted.get(list.id) ?? 0) + 1 : 1))
      const place = open[depth - 1]?.list.content.at(-1)?.content ?? blocks
      place.push((open[depth] as Open).list)
    }
    const item: ListItem = { type: 'listItem', content: [block] }
    ;(open[depth] as Open).list.content.push(item)
    if (depth === 0) counted.set(list.id, (counted.get(list.id) ?? 0) + 1)
  }
  return blocks
}

function begin({ id, isOrdered }: NonNullable<Line['list']>, start: number): Open {
  const list: List = isOrdered
    ? { type: 'orderedList', attrs: { start }, content: [] }
    : { type: 'bulletList', content: [] }
  return { list, id, isOrdered }
}
