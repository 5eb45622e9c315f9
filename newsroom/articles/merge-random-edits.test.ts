import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DocumentNode } from './content-key.ts'
import { type Choice, mergeContent } from './merge-content.ts'

const paragraph = (words: string): DocumentNode => ({
  type: 'paragraph',
  ...(words && { content: [{ type: 'text', text: words }] }),
})
const body = (lines: string[]) => ({ body: { type: 'doc', content: lines.map(paragraph) } })
const wordsOf = (node: DocumentNode): string => node.text ?? (node.content ?? []).map(wordsOf).join(' ')
const merged = (base: string[], mine: string[], theirs: string[], choices?: Choice[]) => {
  const merge = mergeContent(body(base), body(mine), body(theirs), choices)
  return { lines: merge.merged.body.content.map(wordsOf), conflicts: merge.conflicts }
}
const clean = (lines: string[]) => ({ lines, conflicts: [] })

// Every word is another one, so that each can be looked for.
let count = 0
const freshWord = () => `từ${count++}`
type Edit = { kind: 'append' | 'rewrite' | 'insert' | 'delete' | 'split' | 'join'; at: number }
const edit = fc.record<Edit>({
  kind: fc.constantFrom('append', 'append', 'rewrite', 'insert', 'insert', 'delete', 'split', 'join'),
  at: fc.nat(20),
})

function edited(lines: string[], { kind, at }: Edit): string[] {
  const index = at % (lines.length + 1)
  const line = lines[index]
  if (kind === 'insert' || line === undefined) return lines.toSpliced(index, 0, `${freshWord()} ${freshWord()}`)
  const words = line.split(' ')
  switch (kind) {
    case 'append':
      return lines.with(index, `${line} ${freshWord()}`)
    case 'rewrite':
      return lines.with(index, [freshWord(), ...words.slice(1)].join(' '))
    case 'delete':
      return lines.toSpliced(index, 1)
    case 'split':
      return words.length < 2 ? lines : lines.toSpliced(index, 1, words[0] as string, words.slice(1).join(' '))
    case 'join': {
      const next = lines[index + 1]
      return next === undefined ? lines : lines.toSpliced(index, 2, `${line} ${next}`)
    }
  }
}

const story = fc.tuple(
  fc.integer({ min: 0, max: 8 }),
  fc.array(edit, { maxLength: 6 }),
  fc.array(edit, { maxLength: 6 }),
)
const sides = ([length, mine, theirs]: [number, Edit[], Edit[]]) => {
  const before = Array.from({ length }, () => `${freshWord()} ${freshWord()} ${freshWord()}`)
  return { before, ours: mine.reduce(edited, before), others: theirs.reduce(edited, before) }
}
const wordsIn = (lines: string[]) => lines.flatMap(line => line.split(' ')).filter(Boolean)

describe('whatever two people do', () => {
  const runs = { numRuns: 2_000 }

  test('no word that either wrote is lost, none is there twice', () => {
    const choice = fc.constantFrom<Choice>('mine', 'theirs', 'both')
    fc.assert(
      fc.property(story, fc.array(choice, { minLength: 20, maxLength: 20 }), (told, choices) => {
        const { before, ours, others } = sides(told)
        const { lines, conflicts } = merged(before, ours, others)
        const inConflict = (side: 'mine' | 'theirs') =>
          new Set(conflicts.flatMap(conflict => wordsIn((conflict[side] as DocumentNode[]).map(wordsOf))))
        const [old, found] = [new Set(wordsIn(before)), wordsIn(lines)]
        for (const word of [...wordsIn(ours), ...wordsIn(others)].filter(each => !old.has(each))) {
          expect(found.filter(each => each === word)).toEqual([word])
        }
        const both = new Set([...inConflict('mine')].filter(word => inConflict('theirs').has(word)))
        for (const word of new Set(found)) {
          if (!both.has(word)) expect([word, found.filter(each => each === word).length]).toEqual([word, 1])
        }
        // Whichever way conflicts are decided, what stands outside them is there once.
        const decided = wordsIn(merged(before, ours, others, choices).lines)
        for (const word of new Set(decided)) {
          if (!both.has(word)) expect([word, decided.filter(each => each === word).length]).toEqual([word, 1])
        }
      }),
      runs,
    )
  })

  test('who did nothing loses nothing and adds nothing', () => {
    fc.assert(
      fc.property(story, told => {
        const { before, ours } = sides(told)
        expect(merged(before, ours, before)).toEqual(clean(ours))
        expect(merged(before, before, ours)).toEqual(clean(ours))
        expect(merged(before, ours, ours)).toEqual(clean(ours))
      }),
      runs,
    )
  })

  test('it does not matter who asks', () => {
    fc.assert(
      fc.property(story, told => {
        const { before, ours, others } = sides(told)
        const [one, other] = [merged(before, ours, others), merged(before, others, ours)]
        expect(other.conflicts).toEqual(
          one.conflicts.map(({ place, mine, theirs }) => ({ place, mine: theirs, theirs: mine })),
        )
        if (one.conflicts.length === 0) expect(other.lines).toEqual(one.lines)
      }),
      runs,
    )
  })
})
