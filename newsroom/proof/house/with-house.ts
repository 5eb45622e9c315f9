import { canonicalText } from '../canonical-text.ts'
import type { Finding, Issue, Line, Severity } from '../finding.ts'
import { findingId } from '../finding-id.ts'
import type { Proofreader } from '../proofreader.ts'
import { type Token, tokensOf } from '../tokens.ts'
import { type HouseDictionary, pairKey } from './dictionary.ts'
import { houseAbbreviations } from './house-abbreviations.ts'
import { folded, type HouseIndex, indexHouse } from './house-index.ts'
import { nearMissesIn, type Occurrence, occurrencesIn } from './phrases.ts'

/** Reads the lines of a text that is about a day (yyyy-mm-dd): entries hold on some days and not on others. */
export type HouseProofreader = (lines: Line[], day: string) => Finding[]

type HouseLine = {
  text: string
  tokens: Token[]
  originalAt: (offset: number) => number
  /** What is right because the house says so, and what the house would write otherwise. */
  known: Occurrence[]
  issues: Issue[]
}

const [mostRemembered, mostDays] = [2_000, 3]
const urgency: Record<Severity, number> = { must: 0, should: 1, may: 2 }

/**
 * A proofreader that knows the house: it leaves alone what is in the dictionary or was learnt, and finds what is nearly a
 * listed name, what the house writes otherwise, and abbreviations that are not explained.
 */
export function withHouse(proof: Proofreader, dictionary: HouseDictionary): HouseProofreader {
  const days = new Map<string, (lines: Line[]) => HouseLine[]>()
  const indexes = new Map<string, HouseIndex>()
  return (lines, day) => {
    const index = remember(indexes, day, mostDays, () => indexHouse(dictionary, day))
    const read = remember(days, day, mostDays, () => reader(index))(lines)
    const abbreviations = Map.groupBy(
      houseAbbreviations(
        read.map(({ text, tokens }) => ({ text, tokens, model: undefined })),
        index,
      ),
      ({ line }) => line,
    )
    const found = Map.groupBy(proof(lines), ({ path }) => path)
    return lines.flatMap((line, place) => {
      const one = read[place] as HouseLine
      const issues = [...one.issues, ...(abbreviations.get(place) ?? []).map(({ issue }) => issue)]
      const ours = issues.map(issue => findingOf(issue, line, one))
      const theirs = (found.get(line.path) ?? []).filter(finding => !isKnown(finding, one, index))
      return joined(ours, theirs)
    })
  }
}

function remember<Value>(known: Map<string, Value>, key: string, most: number, make: () => Value): Value {
  const before = known.get(key)
  if (before !== undefined) return before
  if (known.size >= most) known.clear()
  const value = make()
  known.set(key, value)
  return value
}

/** Of a text that is being typed only the changed lines are read again. */
function reader(index: HouseIndex): (lines: Line[]) => HouseLine[] {
  const remembered = new Map<string, HouseLine>()
  return lines => lines.map(({ text }) => remember(remembered, text, mostRemembered, () => readLine(text, index)))
}

function readLine(given: string, index: HouseIndex): HouseLine {
  const { text, originalAt } = canonicalText(given)
  const tokens = tokensOf(text)
  const occurrences = occurrencesIn(text, tokens, index)
  const near = nearMissesIn(text, tokens, index, occurrences)
  const isUnwanted = ({ entry }: Occurrence) => entry.preferred !== ''
  const issues = [
    ...occurrences.filter(isUnwanted).map(place => unwanted(place, text)),
    ...near.map(({ isMisspelt, ...place }) => nearly(place, text, isMisspelt)),
  ]
  return { text, tokens, originalAt, known: occurrences.filter(place => !isUnwanted(place)), issues }
}

function unwanted({ entry: { preferred }, from, to }: Occurrence, text: string): Issue {
  const written = text.slice(from, to)
  const suggestion = inCapitalsOf(written, preferred)
  const message = `Tòa soạn viết thống nhất “${suggestion}” thay cho “${written}”.`
  return { from, to, rule: 'house-term', severity: 'should', message, suggestions: [suggestion] }
}

function nearly({ entry: { term }, from, to }: Occurrence, text: string, isMisspelt: boolean): Issue {
  const written = text.slice(from, to)
  const suggestion = inCapitalsOf(written, term)
  const message = isMisspelt
    ? `“${written}” có thể viết sai: từ điển của tòa soạn ghi “${suggestion}”.`
    : `Tòa soạn viết thống nhất “${suggestion}”.`
  const severity = isMisspelt ? 'should' : 'may'
  return { from, to, rule: 'house-term', severity, message, suggestions: [suggestion] }
}

function inCapitalsOf(written: string, term: string): string {
  const isLoud = written === written.toUpperCase() && written !== written.toLowerCase()
  return isLoud ? term.toUpperCase() : term
}

/** Whether the house knows better: a word of the dictionary, an abbreviation of its list, or what it publishes again and again. */
function isKnown({ rule, from, to }: Finding, line: HouseLine, { pairs, abbreviations }: HouseIndex): boolean {
  const { originalAt } = line
  if (rule === 'abbreviation') return abbreviations.has(line.text.slice(...canonicalSpan(line, from, to)))
  if (line.known.some(place => originalAt(place.from) <= from && to <= originalAt(place.to))) return true
  if (rule !== 'wrong-word') return false
  const at = line.tokens.findIndex(token => originalAt(token.from) === from)
  const word = line.tokens[at]
  if (!word) return false
  return [...pairsAround(line.tokens, at)].some(pair => pairs.has(pairKey(pair)))
}

function canonicalSpan({ tokens, originalAt }: HouseLine, from: number, to: number): [number, number] {
  const token = tokens.find(one => originalAt(one.from) === from)
  return token ? [token.from, token.to] : [from, to]
}

/** The two pairs that a doubted word makes with its neighbours; none across a mark or a number. */
export function* pairsAround(tokens: Token[], at: number) {
  const [before, word, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (word?.kind !== 'word') return
  if (before?.kind === 'word' && !word.opensLine) {
    yield { first: folded(before), second: folded(word), doubted: 'second' as const }
  }
  if (after?.kind === 'word' && !after.opensLine) {
    yield { first: folded(word), second: folded(after), doubted: 'first' as const }
  }
}

function findingOf(issue: Issue, line: Line, { text, originalAt }: HouseLine): Finding {
  const [from, to] = [originalAt(issue.from), originalAt(issue.to)]
  return { ...issue, from, to, id: findingId(issue, text), path: line.path, quote: line.text.slice(from, to) }
}

/** Where both say something of a place, the house's word counts, as urgently as the other's; not across its edges. */
function joined(ours: Finding[], theirs: Finding[]): Finding[] {
  const touches = (one: Finding, other: Finding) => one.from < other.to && other.from < one.to
  const holds = (one: Finding, other: Finding) => one.from <= other.from && other.to <= one.to
  const kept = ours.filter(one => theirs.every(other => !touches(one, other) || holds(one, other)))
  const said = kept.map(one => {
    const within = theirs.filter(other => holds(one, other))
    const severity = [one, ...within].toSorted((a, b) => urgency[a.severity] - urgency[b.severity])[0]?.severity
    return { ...one, severity: severity ?? one.severity }
  })
  const rest = theirs.filter(other => !kept.some(one => holds(one, other)))
  return [...said, ...rest].toSorted((one, other) => one.from - other.from)
}
