'use client'

import { type Anchor, placeOf } from '#newsroom/text/anchor.ts'

// The text of an article has this class for readers, in review and in the editor alike; a comparison also holds words that
// are not in it any more.
const bodySelector = '.article-body:not(.difference *)'
const blockSelector = 'p, h2, h3, li, td, th'
const neighbours = 40

/** The innermost blocks of the text on this page, in reading order. */
function blocksOnPage(): Element[] {
  const blocks = [...document.querySelectorAll(`${bodySelector} :is(${blockSelector})`)]
  return blocks.filter(block => !block.querySelector(blockSelector))
}

/** Where a passage stands on this page now; undefined when its words are gone. */
export function rangeOf(anchor: Anchor): Range | undefined {
  const blocks = blocksOnPage()
  const texts = blocks.map(block => block.textContent ?? '')
  const place = placeOf(anchor, texts)
  const block = place && blocks[place.block]
  if (!block) return undefined
  const range = document.createRange()
  range.setStart(...pointAt(block, place.start))
  range.setEnd(...pointAt(block, place.end))
  return range
}

/** The text node that holds a character, and where in it. */
function pointAt(block: Element, offset: number): [Node, number] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
  let left = offset
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { length } = node as Text
    if (left <= length) return [node, left]
    left -= length
  }
  return [block, block.childNodes.length]
}

/** What is selected in the text, within the first block that it reaches; undefined when nothing is. */
export function selectedPassage(): Anchor | undefined {
  const selection = getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined
  const selected = selection.getRangeAt(0)
  for (const block of blocksOnPage()) {
    if (!selected.intersectsNode(block)) continue
    const anchor = passageWithin(block, selected)
    if (anchor.quote.trim() !== '') return anchor
  }
  return undefined
}

function passageWithin(block: Element, selected: Range): Anchor {
  const text = block.textContent ?? ''
  const before = document.createRange()
  before.selectNodeContents(block)
  if (block.contains(selected.startContainer)) before.setEnd(selected.startContainer, selected.startOffset)
  else before.collapse(true)
  const upToEnd = document.createRange()
  upToEnd.selectNodeContents(block)
  if (block.contains(selected.endContainer)) upToEnd.setEnd(selected.endContainer, selected.endOffset)
  const [start, end] = [before.toString().length, upToEnd.toString().length]
  return {
    quote: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - neighbours), start),
    suffix: text.slice(end, end + neighbours),
  }
}

/** Marks passages without touching the text, which belongs to React or to ProseMirror. */
export function markPassages(name: string, ranges: Range[]): void {
  CSS.highlights.set(name, new Highlight(...ranges))
}
