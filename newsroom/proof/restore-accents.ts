import { foldSyllable, spell, syllableOf } from '#newsroom/text/syllable.ts'
import { hasVietnameseLetter } from '#newsroom/text/tones.ts'
import { classId, type LanguageModel } from './language-model.ts'
import { classOf, endsSentence } from './reading.ts'
import { inCaseOf } from './rules/rule.ts'
import { SyllableIndex } from './syllable-index.ts'
import { type Token, tokensOf } from './tokens.ts'

/** A word as it may have been meant: its id in the model, and how it is then written. */
type Choice = { id: number; written: string; cost: number }
/** Choices for the words so far; of those that end in the same two words only the likeliest goes on. */
type Way = { before: number; last: number; likelihood: number; choice: Choice; from: Way | undefined }

// More ways than this changed no word of the demo's articles.
const widest = 24
// What a capital inside a sentence costs that is read as an ordinary word; what a name costs where a sentence opens.
const capitalIgnored = 1.5
// A text that has its accents was meant without them where it has none: by so much for each share of such words.
const accentsElsewhere = 8

/**
 * Makes what writes the accents into Vietnamese that was typed without. Of all syllables that look alike without their
 * marks, those are chosen whose sequence the language model finds likeliest (Viterbi over words in threes, with a beam).
 * What has accents, and what looks like no syllable, stays as it is: the answer has as many characters as the text.
 */
export function accentRestorer(model: LanguageModel): (text: string) => string {
  const index = new SyllableIndex(model)
  return text => {
    const tokens = tokensOf(text)
    const chosen = likeliest(choicesFor(tokens, index, model), tokens, model)
    let restored = ''
    let done = 0
    for (const [place, { from, to }] of tokens.entries()) {
      const written = chosen[place]?.written ?? ''
      if (written.length !== to - from) continue
      restored += text.slice(done, from) + written
      done = to
    }
    return restored + text.slice(done)
  }
}

function choicesFor(tokens: Token[], index: SyllableIndex, model: LanguageModel): Choice[][] {
  const words = tokens.filter(({ kind }) => kind === 'word')
  const accented = words.filter(({ lower }) => hasVietnameseLetter(lower)).length
  const reluctance = words.length === 0 ? 0 : (accented / words.length) * accentsElsewhere
  let opensSentence = true
  return tokens.map((token, place) => {
    const isOpening = opensSentence || token.opensLine
    if (token.kind === 'mark') opensSentence ||= endsSentence.test(token.text)
    else opensSentence = false
    if (token.kind !== 'word') return [{ id: classOf(token), written: token.text, cost: 0 }]
    const isName = token.capital && !token.allCapitals
    const isHeading = token.allCapitals && (tokens[place - 1]?.allCapitals || tokens[place + 1]?.allCapitals)
    const isFixed = hasVietnameseLetter(token.lower) || (token.allCapitals && !isHeading)
    const spellings = isFixed ? [token.lower] : spellingsOf(token.lower, index, model)
    const choices = spellings.flatMap(lower =>
      idsOf(lower, isName, isOpening, model).map(({ id, cost }) => ({
        id,
        written: inCaseOf(token, lower),
        cost: cost + (lower === token.lower ? 0 : reluctance),
      })),
    )
    return choices.length > 0 ? choices : [{ id: classId.unknown, written: token.text, cost: 0 }]
  })
}

/** The attested syllables that look like this word without their marks. */
function spellingsOf(word: string, index: SyllableIndex, model: LanguageModel): string[] {
  // The model counts ky as ki and qui as quy; what is written keeps the letter that was typed.
  const counted = word.replace(/^([hklmstv])y$/, '$1i').replace(/^qui/, 'quy')
  return (index.bySkeleton.get(counted) ?? []).flatMap(plain =>
    [...(index.byPlain.get(plain) ?? [])].filter(id => id >= 0).map(id => asTyped(model.wordOf(id), word, counted)),
  )
}

function asTyped(syllable: string, word: string, counted: string): string {
  const parts = word === counted ? undefined : syllableOf(syllable)
  if (!parts) return syllable
  const rhyme = word.startsWith('qui') ? parts.rhyme.replace(/^y/, 'i') : parts.rhyme.replace(/^i$/, 'y')
  return spell({ ...parts, rhyme })
}

/** The ids of a syllable: as an ordinary word, and with a capital as part of a name. */
function idsOf(lower: string, isName: boolean, isOpening: boolean, model: LanguageModel) {
  const syllable = foldSyllable(lower)
  const id = model.idOf(syllable ?? `~${lower}`)
  const name = isName ? model.idOf(`^${syllable}`) : undefined
  return [
    ...(id === undefined ? [] : [{ id, cost: isName && !isOpening ? capitalIgnored : 0 }]),
    ...(name === undefined ? [] : [{ id: name, cost: 0 }]),
  ]
}

function likeliest(choices: Choice[][], tokens: Token[], model: LanguageModel): Choice[] {
  const start = { id: classId.break, written: '', cost: 0 }
  let ways: Way[] = [{ before: classId.break, last: classId.break, likelihood: 0, choice: start, from: undefined }]
  for (const [place, options] of choices.entries()) {
    if (tokens[place]?.opensLine) ways = ways.map(way => ({ ...way, ...broken(way) }))
    const next = new Map<number, Way>()
    for (const way of ways) {
      for (const choice of options) {
        const longer = goOn(way, choice, model)
        const key = longer.before * 65_536 + longer.last
        if (longer.likelihood > (next.get(key)?.likelihood ?? Number.NEGATIVE_INFINITY)) next.set(key, longer)
      }
    }
    ways = [...next.values()].toSorted((a, b) => b.likelihood - a.likelihood).slice(0, widest)
  }
  const chosen: Choice[] = []
  for (let way = ways[0]; way?.from; way = way.from) chosen.push(way.choice)
  return chosen.toReversed()
}

/** Two breaks side by side are one, as in the text that the model was counted from. */
const broken = ({ before, last }: Way) =>
  last === classId.break ? { before, last } : { before: last, last: classId.break }

function goOn(way: Way, choice: Choice, model: LanguageModel): Way {
  const { before, last, likelihood } = way
  const ends = choice.id === classId.break ? broken(way) : { before: last, last: choice.id }
  const fit =
    last === classId.break && choice.id === classId.break ? 0 : model.logProbabilityAfterTwo(before, last, choice.id)
  return { ...ends, likelihood: likelihood + fit - choice.cost, choice, from: way }
}
