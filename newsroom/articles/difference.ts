import { diffArrays, diffWordsWithSpace } from 'diff'
import type { Content } from './content.ts'
import { type ContentLine, contentLines } from './content-lines.ts'

export type DifferencePart = { kind: 'same' | 'added' | 'removed'; text: string }

/** A line of an article in two versions. `changed` lines have parts of both; the others are one part. */
export type DifferenceLine = {
  label: string
  kind: 'same' | 'added' | 'removed' | 'changed'
  parts: DifferencePart[]
  /** The words are the same; bold or italic type is not. */
  isFormatOnly?: true
}

// Two texts without anything in common take the longest to compare; nobody waits longer for a screen.
const patience = 1_000
// Lines that share fewer of their words are two different lines.
const enoughInCommon = 0.35

/**
 * What is different between two versions of an article, line by line and word by word, in reading order: texts, tables,
 * pictures, links and what stands around the text. The removed and same parts give the earlier text, the added and same parts
 * the later one.
 */
export function differenceOf(before: Content, after: Content): DifferenceLine[] {
  const [earlier, later] = [contentLines(before), contentLines(after)]
  const runs = diffArrays(earlier, later, { comparator: isSameLine, timeout: patience }) ?? [
    { value: earlier, removed: true, added: false },
    { value: later, removed: false, added: true },
  ]
  const lines: DifferenceLine[] = []
  let removed: ContentLine[] = []
  for (const { value, removed: isRemoved, added: isAdded } of runs) {
    if (isRemoved) {
      removed = value
      continue
    }
    lines.push(...(isAdded ? changesBetween(removed, value) : [...changesBetween(removed, []), ...value.map(same)]))
    removed = []
  }
  return [...lines, ...changesBetween(removed, [])]
}

function isSameLine(one: ContentLine, other: ContentLine): boolean {
  return one.label === other.label && one.text === other.text && one.format === other.format
}

/** Lines that went and lines that came in their place: those that have much in common are one changed line. */
function changesBetween(removed: ContentLine[], added: ContentLine[]): DifferenceLine[] {
  const lines: DifferenceLine[] = []
  let next = 0
  for (const line of added) {
    const at = removed.findIndex((candidate, index) => index >= next && isAlike(candidate, line))
    const partner = removed[at]
    if (!partner) {
      lines.push({ label: line.label, kind: 'added', parts: [{ kind: 'added', text: line.text }] })
      continue
    }
    lines.push(...removed.slice(next, at).map(gone), changed(partner, line))
    next = at + 1
  }
  return [...lines, ...removed.slice(next).map(gone)]
}

function isAlike(one: ContentLine, other: ContentLine): boolean {
  if (one.label !== other.label) return false
  if (one.isOnly) return true
  const words = new Set(one.text.split(/\s+/))
  const others = other.text.split(/\s+/)
  const shared = others.filter(word => words.has(word)).length
  return shared / Math.max(words.size, others.length) >= enoughInCommon
}

function changed(before: ContentLine, after: ContentLine): DifferenceLine {
  if (before.text === after.text) return { ...same(after), kind: 'changed', isFormatOnly: true }
  const parts = diffWordsWithSpace(before.text, after.text, { timeout: patience }) ?? [
    { value: before.text, removed: true, added: false },
    { value: after.text, removed: false, added: true },
  ]
  return { label: after.label, kind: 'changed', parts: inPhrases(parts) }
}

type Change = { value: string; removed: boolean; added: boolean }

/** Changes of neighbouring words as one: "[ban quý]{quân tình}", not word by word with blanks between. */
function inPhrases(changes: Change[]): DifferencePart[] {
  const parts: DifferencePart[] = []
  let [removed, added] = ['', '']
  const flush = () => {
    if (removed !== '') parts.push({ kind: 'removed', text: removed })
    if (added !== '') parts.push({ kind: 'added', text: added })
    ;[removed, added] = ['', '']
  }
  changes.forEach((change, index) => {
    const next = changes[index + 1]
    const isBlankBetween = change.value.trim() === '' && removed !== '' && added !== '' && next !== undefined
    if (change.removed || isBlankBetween) removed += change.value
    if (change.added || isBlankBetween) added += change.value
    if (change.removed || change.added || isBlankBetween) return
    flush()
    parts.push({ kind: 'same', text: change.value })
  })
  flush()
  return parts
}

function same({ label, text }: ContentLine): DifferenceLine {
  return { label, kind: 'same', parts: [{ kind: 'same', text }] }
}

function gone({ label, text }: ContentLine): DifferenceLine {
  return { label, kind: 'removed', parts: [{ kind: 'removed', text }] }
}
