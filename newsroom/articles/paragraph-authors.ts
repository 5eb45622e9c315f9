import { diffArrays } from 'diff'
import type { Content } from './content.ts'
import { type ContentLine, contentLines } from './content-lines.ts'

/** A saved text with who saved it and when. */
export type SavedText = { content: Content; author: string; savedAt: Date }

/** A line of an article and who last changed it; nobody is known for what is older than the saves that are kept. */
export type AuthoredLine = { label: string; text: string; last: { author: string; savedAt: Date } | undefined }

type Known = { line: ContentLine; last: AuthoredLine['last'] }

/**
 * Who last changed each line of the last of these saves, told from the saves alone, the oldest first. A line that was only
 * moved is still whose it was; one that was taken out and written anew later is whose it is now. `isComplete` says that the
 * first save is the first of all: otherwise what stood in it may be anybody's.
 */
export function paragraphAuthors(oldestFirst: readonly SavedText[], isComplete: boolean): AuthoredLine[] {
  const [first, ...later] = oldestFirst
  if (!first) return []
  let known = contentLines(first.content).map((line): Known => ({ line, last: isComplete ? saver(first) : undefined }))
  for (const save of later) known = afterSave(known, save)
  return known.map(({ line: { label, text }, last }) => ({ label, text, last }))
}

function afterSave(before: Known[], save: SavedText): Known[] {
  const lines = contentLines(save.content)
  const runs = diffArrays(
    before.map(({ line }) => keyOf(line)),
    lines.map(keyOf),
  )
  const moved = new Map<string, Known[]>()
  let at = 0
  for (const { value, added, removed } of runs) {
    if (removed) for (const known of before.slice(at, at + value.length)) push(moved, known)
    if (!added) at += value.length
  }
  const after: Known[] = []
  at = 0
  for (const { value, added, removed } of runs) {
    if (removed) at += value.length
    else if (!added) {
      after.push(...before.slice(at, at + value.length))
      at += value.length
    } else {
      for (const line of lines.slice(after.length, after.length + value.length)) {
        after.push(moved.get(keyOf(line))?.shift() ?? { line, last: saver(save) })
      }
    }
  }
  return after
}

function push(moved: Map<string, Known[]>, known: Known): void {
  const key = keyOf(known.line)
  moved.set(key, [...(moved.get(key) ?? []), known])
}

function keyOf({ label, text, format }: ContentLine): string {
  return JSON.stringify([label, text, format])
}

function saver({ author, savedAt }: SavedText): AuthoredLine['last'] {
  return { author, savedAt }
}
