import { type CanonicalText, canonicalText } from './canonical-text.ts'
import type { Finding, Issue, Line, Severity } from './finding.ts'
import { findingId } from './finding-id.ts'
import { abbreviations } from './rules/abbreviations.ts'
import { capitals } from './rules/capitals.ts'
import { dateStyle, impossibleDate } from './rules/dates.ts'
import { documentSymbols } from './rules/document-symbols.ts'
import { doubledWords } from './rules/doubled-words.ts'
import { lawParts } from './rules/law-parts.ts'
import { namesAlike } from './rules/names-alike.ts'
import { noSyllable } from './rules/no-syllable.ts'
import { placeWords } from './rules/place-words.ts'
import { quoteStyle } from './rules/quote-style.ts'
import type { LineRule, ReadLine } from './rules/rule.ts'
import { sentenceCase } from './rules/sentence-case.ts'
import { spacing } from './rules/spacing.ts'
import { iOrY, toneStyle } from './rules/spelling-styles.ts'
import { symbolDates, symbolYear } from './rules/symbol-dates.ts'
import { termNumerals } from './rules/term-numerals.ts'
import { captions, descriptions, titles } from './rules/titles.ts'
import { tonePlace } from './rules/tone-place.ts'
import { unpairedMarks } from './rules/unpaired-marks.ts'
import { tokensOf } from './tokens.ts'
import { type ModelFiles, wordModelOf } from './word-model.ts'
import { type DoubtedLine, doubtedLine, wordsInDocument, wrongWordIssue } from './wrong-word-issues.ts'
import type { WordModel, WrongWord } from './wrong-words.ts'

export type Proofreader = (lines: Line[]) => Finding[]

type ProofLine = ReadLine & DoubtedLine & { canonical: CanonicalText; issues: Issue[] }

const lineRules: LineRule[] = [
  ...[noSyllable, doubledWords, tonePlace, spacing, unpairedMarks, sentenceCase],
  ...[documentSymbols, symbolYear, impossibleDate, termNumerals, lawParts, placeWords, capitals],
]
const placeRules = [titles, captions, descriptions]
const documentRules = [toneStyle, iOrY, quoteStyle, dateStyle, symbolDates, namesAlike, abbreviations]
const mostRemembered = 2_000
const urgency: Record<Severity, number> = { must: 0, should: 1, may: 2 }

/**
 * Makes a proofreader. It remembers what it found in a line, so that of a text that is being typed only the changed
 * lines are read again. Without the model's files the rules still work; wrong words are then not found.
 */
export function makeProofreader(files?: ModelFiles): Proofreader {
  const model = files && wordModelOf(files)
  const remembered = new Map<string, ProofLine>()
  const read = (text: string): ProofLine => {
    const before = remembered.get(text)
    if (before) return before
    if (remembered.size >= mostRemembered) remembered.clear()
    const line = readLine(text, model)
    remembered.set(text, line)
    return line
  }
  return lines => {
    const readLines = lines.map(({ text }) => read(text))
    const words = wordsInDocument(readLines, model?.echoWeights ?? [])
    return findingsIn(lines, readLines, words)
  }
}

function readLine(given: string, words: WordModel | undefined): ProofLine {
  const canonical = canonicalText(given)
  const tokens = tokensOf(canonical.text)
  const line: ReadLine = { text: canonical.text, tokens, model: words?.model }
  const issues = lineRules.flatMap(rule => rule(line))
  return { ...line, ...doubtedLine(tokens, words), canonical, issues }
}

function findingsIn(lines: Line[], read: ProofLine[], words: WrongWord[][]): Finding[] {
  const ofDocument = Map.groupBy(
    documentRules.flatMap(rule => rule(read)),
    ({ line }) => line,
  )
  return lines.flatMap((line, place) => {
    const readLine = read[place] as ProofLine
    const { tokens, issues, canonical } = readLine
    const ofPlace = placeRules.flatMap(rule => rule(line.path, readLine))
    const wrong = (words[place] ?? []).flatMap(word => wrongWordIssue(tokens, word) ?? [])
    const all = [...issues, ...ofPlace, ...wrong, ...(ofDocument.get(place) ?? []).map(({ issue }) => issue)]
    return withoutOverlaps(all).map(issue => findingOf(issue, line, canonical))
  })
}

/** Where issues overlap, the most urgent stays; of two alike the one that says more about the place. */
function withoutOverlaps(issues: Issue[]): Issue[] {
  const kept: Issue[] = []
  const byUrgency = issues.toSorted((a, b) => urgency[a.severity] - urgency[b.severity] || order(a) - order(b))
  const taken = new Set<number>()
  for (const issue of byUrgency) {
    const places = Array.from({ length: issue.to - issue.from }, (_, at) => issue.from + at)
    if (places.some(at => taken.has(at))) continue
    for (const at of places) taken.add(at)
    kept.push(issue)
  }
  return kept.toSorted((a, b) => a.from - b.from)
}

/** A word that is typed twice looks wrong to the language model as well: the cause goes before its effect. */
function order({ rule }: Issue): number {
  if (rule === 'doubled-word' || rule === 'doubled-phrase') return 0
  return rule === 'wrong-word' ? 1 : 2
}

function findingOf(issue: Issue, line: Line, { text, originalAt }: CanonicalText): Finding {
  const [from, to] = [originalAt(issue.from), originalAt(issue.to)]
  const severity = line.isQuotation && issue.severity === 'must' ? 'should' : issue.severity
  return { ...issue, severity, from, to, id: findingId(issue, text), path: line.path, quote: line.text.slice(from, to) }
}
