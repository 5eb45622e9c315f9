import { foldSyllable } from '#newsroom/text/syllable.ts'
import type { Issue } from '../finding.ts'
import type { LanguageModel } from '../language-model.ts'
import type { Token } from '../tokens.ts'
import { type LineRule, onlyBlanksBetween, type ReadLine } from './rule.ts'

// Words that are said twice on purpose (dần dần, người người), for when there is no model to know more of them.
const saidTwice = new Set(
  `xanh đỏ dần luôn mãi thường từ đời ngày giờ năm người nhà nhiều ít rất hằng lần mau nhanh lâu xa gần cao to nho
   nhỏ đều khe chầm đùng ầm ào lăm`.split(/\s+/),
)
// Of all that follows a word, itself so often: then it is a reduplication that people use.
const oftenSaidTwice = Math.log(1e-3)
// As strongly as two syllables of one word belong together.
const oneWord = 3.5

/**
 * A word or a pair of words typed twice: "tập trung vào vào việc". Not reduplications, not names, and not where each
 * of the two makes a word with its other neighbour: "công tác tác chiến".
 */
export const doubledWords: LineRule = line => [...inRuns(doubledWord(line)), ...inRuns(doubledPhrase(line))]

/** What is typed three times is one issue and stays once. */
function inRuns(issues: Issue[]): Issue[] {
  const runs: Issue[] = []
  for (const issue of issues) {
    const last = runs.at(-1)
    if (!last || issue.from >= last.to) runs.push({ ...issue })
    else if (issue.suggestions[0]?.toLowerCase() === last.suggestions[0]?.toLowerCase()) last.to = issue.to
  }
  return runs
}

function doubledWord({ text, tokens, model }: ReadLine): Issue[] {
  return tokens.flatMap((second, index) => {
    const first = tokens[index - 1]
    if (!first || !isRepetition(first, second) || !onlyBlanksBetween(text, first.to, second.from)) return []
    if (second.capital && !second.allCapitals) return []
    if (saidTwice.has(second.lower) || !foldSyllable(second.lower)) return []
    if (model && isMeant(tokens, index, model)) return []
    return [issueOf('doubled-word', first, second, `Chữ “${second.text}” gõ lặp liền nhau.`, first.text)]
  })
}

function isRepetition(first: Token, second: Token): boolean {
  const areWords = first.kind === 'word' && second.kind === 'word' && !second.opensLine
  return areWords && first.lower === second.lower && first.allCapitals === second.allCapitals
}

function isMeant(tokens: Token[], index: number, model: LanguageModel): boolean {
  const idOf = (token: Token | undefined) =>
    token?.kind === 'word' ? model.idOf(foldSyllable(token.lower) ?? '') : undefined
  const id = idOf(tokens[index])
  if (id === undefined) return true
  const [before, after] = [idOf(tokens[index - 2]), idOf(tokens[index + 1])]
  const belongs = (one: number | undefined, other: number | undefined) =>
    one !== undefined && other !== undefined && model.association(one, other) > oneWord
  if (belongs(before, id) && belongs(id, after)) return true
  const together = model.logPairCount(id, id)
  return together > 0 && together - model.logCountOf(id) > oftenSaidTwice
}

function doubledPhrase({ text, tokens }: ReadLine): Issue[] {
  return tokens.flatMap((fourth, index) => {
    const [first, second, third] = tokens.slice(Math.max(0, index - 3), index)
    if (!first || !second || !third || second.opensLine) return []
    if (!isRepetition(first, third) || !isRepetition(second, fourth) || first.lower === second.lower) return []
    if (third.capital !== first.capital || !onlyBlanksBetween(text, second.to, third.from)) return []
    if (!onlyBlanksBetween(text, first.to, second.from)) return []
    const phrase = text.slice(first.from, second.to)
    return [issueOf('doubled-phrase', first, fourth, `Cụm “${phrase}” gõ lặp liền nhau.`, phrase)]
  })
}

function issueOf(rule: Issue['rule'], first: Token, last: Token, message: string, once: string): Issue {
  return { from: first.from, to: last.to, rule, severity: 'must', message, suggestions: [once] }
}
