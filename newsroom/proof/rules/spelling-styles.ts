import { foldSyllable, spell, syllableOf } from '#newsroom/text/syllable.ts'
import type { Drift, Issue, Written } from '../finding.ts'
import type { Token } from '../tokens.ts'
import { inCaseOf, type ReadLine } from './rule.ts'

/** An issue of the line with this number in the document. */
export type IssueInLine = { line: number; issue: Issue }
/** Looks at all lines together: what is right in one place is wrong beside another spelling. */
export type DocumentRule = (lines: ReadLine[]) => IssueInLine[]

type Use = { line: number; token: Token; written: string }

/** Tones on open oa, oe, uy put in both styles: whatever is the rarer one is to follow (ủy twelve times, uỷ twice). */
export const toneStyle: DocumentRule = lines => {
  const uses = usesIn(lines, word => {
    const syllable = syllableOf(word)
    if (!syllable || syllable.tone === 0) return undefined
    const [old, modern] = [spell(syllable, 'old'), spell(syllable, 'new')]
    if (old === modern) return undefined
    return word === old ? 'old' : word === modern ? 'new' : undefined
  })
  const [common, rare] = twoStyles(uses)
  const drift = { usual: wordsIn(common.uses), rare: wordsIn(rare.uses) }
  return rare.uses.map(({ line, token }) => {
    const syllable = syllableOf(token.lower)
    const suggestion = syllable ? inCaseOf(token, spell(syllable, rare.style === 'old' ? 'new' : 'old')) : token.text
    const message =
      `Bài đặt dấu thanh theo hai kiểu (${common.uses.length} chữ như “${common.uses[0]?.token.lower}”, ` +
      `${rare.uses.length} chữ như “${token.lower}”): nên viết thống nhất “${suggestion}”.`
    return { line, issue: styleIssue('tone-style', token, message, suggestion, drift) }
  })
}

function twoStyles(uses: Use[]) {
  const styles = (['old', 'new'] as const).map(style => ({ style, uses: uses.filter(use => use.written === style) }))
  const [common, rare] = styles.toSorted((a, b) => b.uses.length - a.uses.length)
  return [common, rare] as [(typeof styles)[0], (typeof styles)[0]]
}

const spelledBothWays = new Set(['h', 'k', 'l', 'm', 's', 't', 'qu'])

/** One syllable written with i here and with y there: kĩ thuật and kỹ thuật. Names are spelt as their bearers wish. */
export const iOrY: DocumentRule = lines => {
  const uses = usesIn(lines, word => {
    const syllable = syllableOf(word)
    const isOpen = syllable?.rhyme === 'i' || syllable?.rhyme === 'y'
    return syllable && isOpen && spelledBothWays.has(syllable.onset) ? word : undefined
  }).filter(({ token }) => !token.capital)
  return [...Map.groupBy(uses, ({ written }) => foldSyllable(written)).values()].flatMap(unlikeIn)
}

function unlikeIn(uses: Use[]): IssueInLine[] {
  const spellings = [...Map.groupBy(uses, ({ written }) => written)].toSorted(([, a], [, b]) => b.length - a.length)
  const [common, ...others] = spellings
  if (!common) return []
  const [usual, usualUses] = common
  return others.flatMap(([unusual, unusualUses]) =>
    unusualUses.map(({ line, token }) => {
      const drift = { usual: wordsIn(usualUses), rare: wordsIn(unusualUses) }
      const message =
        `Bài viết “${usual}” ${usualUses.length} lần và “${unusual}” ${unusualUses.length} lần: ` +
        `nên viết thống nhất “${usual}”.`
      return { line, issue: styleIssue('i-or-y', token, message, inCaseOf(token, usual), drift) }
    }),
  )
}

function usesIn(lines: ReadLine[], styleOf: (word: string) => string | undefined): Use[] {
  return lines.flatMap(({ tokens }, line) =>
    tokens.flatMap(token => {
      const written = token.kind === 'word' ? styleOf(token.lower) : undefined
      return written === undefined ? [] : [{ line, token, written }]
    }),
  )
}

/** The different words among some uses, the most frequent first. */
function wordsIn(uses: Use[]): Written[] {
  const counted = [...Map.groupBy(uses, ({ token }) => token.lower)].map(([word, { length }]) => ({
    word,
    count: length,
  }))
  return counted.toSorted((a, b) => b.count - a.count)
}

function styleIssue(
  rule: Issue['rule'],
  { from, to }: Token,
  message: string,
  suggestion: string,
  drift: Drift,
): Issue {
  return { from, to, rule, severity: 'may', message, suggestions: [suggestion], drift }
}
