import { diffArrays } from 'diff'
import type { Change, Inline } from './body.ts'

// Two texts without anything in common take the longest to compare; nobody waits longer for a screen.
const patience = 1_000

/** All of a line as having come or gone. */
export function allChanged(parts: readonly Inline[], change: Change): Inline[] {
  return parts.map(part => ({ ...part, change }))
}

/**
 * A line in two versions as one, word by word: what went and what came stand side by side, with the type and the links that
 * they have. Without the added parts it says what stood before, without the removed ones what stands now.
 */
export function markInline(before: readonly Inline[], after: readonly Inline[]): Inline[] {
  const [earlier, later] = [before.flatMap(inWords), after.flatMap(inWords)]
  const runs = diffArrays(earlier.map(keyOf), later.map(keyOf), { timeout: patience })
  if (!runs) return [...allChanged(before, 'removed'), ...allChanged(after, 'added')]
  const marked: Inline[] = []
  let [at, next] = [0, 0]
  for (const { value, added, removed } of runs) {
    if (removed) marked.push(...allChanged(earlier.slice(at, at + value.length), 'removed'))
    else
      marked.push(
        ...(later
          .slice(next, next + value.length)
          .map(part => (added ? { ...part, change: 'added' } : part)) as Inline[]),
      )
    if (!added) at += value.length
    if (!removed) next += value.length
  }
  return joined(inPhrases(marked))
}

function inWords(part: Inline): Inline[] {
  if (part.type !== 'text') return [part]
  return (part.text.match(/\s+|\S+/g) ?? []).map(text => ({ ...part, text }))
}

function keyOf(part: Inline): string {
  return part.type === 'text' ? JSON.stringify([part.text, part.marks ?? []]) : part.type
}

/** A blank between two changes went and came with them: "[ban quý]{quân tình}", not word by word. Removed parts stand first. */
function inPhrases(parts: Inline[]): Inline[] {
  const phrases: Inline[] = []
  let [removed, added]: [Inline[], Inline[]] = [[], []]
  const flush = () => {
    phrases.push(...removed, ...added)
    ;[removed, added] = [[], []]
  }
  parts.forEach((part, index) => {
    if (part.change === 'removed') removed.push(part)
    else if (part.change === 'added') added.push(part)
    else if (isBlank(part) && removed.length > 0 && added.length > 0 && parts[index + 1]?.change) {
      removed.push({ ...part, change: 'removed' })
      added.push({ ...part, change: 'added' })
    } else {
      flush()
      phrases.push(part)
    }
  })
  flush()
  return phrases
}

function isBlank(part: Inline): boolean {
  return part.type === 'text' && part.text.trim() === ''
}

function joined(parts: Inline[]): Inline[] {
  const whole: Inline[] = []
  for (const part of parts) {
    const last = whole.at(-1)
    const goesOn = part.type === 'text' && last?.type === 'text' && sameLook(last) === sameLook(part)
    if (goesOn) whole[whole.length - 1] = { ...last, text: last.text + part.text }
    else whole.push(part)
  }
  return whole
}

function sameLook({ marks = [], change }: Extract<Inline, { type: 'text' }>): string {
  return JSON.stringify([marks, change])
}
