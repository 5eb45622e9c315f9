import { foldSyllable } from '#newsroom/text/syllable.ts'
import { classId, type LanguageModel } from './language-model.ts'
import type { Token } from './tokens.ts'

/** A token as the language model knows it. */
export type Read = {
  token: Token
  id: number
  /** Its one counted spelling when it is a Vietnamese syllable. */
  syllable: string | undefined
  opensSentence: boolean
  /** Whether its capital reads better as part of a name. */
  isName: boolean
}

/** A line with the ids in a row: breaks at both ends and between sentences, never two of them side by side. */
export type Reading = { words: Read[]; ids: number[]; placeOf: number[] }

/** Marks after which a sentence may begin. */
export const endsSentence = /[.!?:…"“”'‘«•*\-–+]/
// Inside a sentence a capital is there for a reason: reading it as lower case has to be so much better.
const capitalIgnored = -1.5

/** Reads a line: each capital the way that fits its neighbours better, or "anh ninh" would hide behind a person's name. */
export function readLine(tokens: Token[], model: LanguageModel): Reading {
  const both = readBothWays(tokens, model)
  let before: number = classId.break
  for (const [index, word] of both.entries()) {
    if (word.asName >= 0) chooseCase(word, before, both[index + 1], model)
    before = word.id
  }
  return { words: both, ...inARow(both) }
}

type BothWays = Read & { asName: number }

function readBothWays(tokens: Token[], model: LanguageModel): BothWays[] {
  let opensSentence = true
  return tokens.map(token => {
    const word: BothWays = {
      token,
      id: classOf(token),
      syllable: undefined,
      opensSentence: opensSentence || token.opensLine,
      isName: false,
      asName: -1,
    }
    if (token.kind === 'mark') opensSentence ||= endsSentence.test(token.text)
    else opensSentence = false
    return token.kind === 'word' ? { ...word, ...lookUp(word, model) } : word
  })
}

function lookUp({ token, opensSentence }: Read, model: LanguageModel): Pick<BothWays, 'syllable' | 'id' | 'asName'> {
  const syllable = foldSyllable(token.lower)
  const id = model.idOf(syllable ?? `~${token.lower}`) ?? classId.unknown
  if (!syllable || !token.capital || token.allCapitals) return { syllable, id, asName: -1 }
  return { syllable, id, asName: model.idOf(`^${syllable}`) ?? (opensSentence ? -1 : classId.unknown) }
}

/** The class of a number or a mark; words have ids of their own. */
export function classOf({ kind, text }: Token): number {
  if (kind === 'number') return classId.number
  if (/[,;]/.test(text)) return classId.comma
  return /[-–—/]/.test(text) ? classId.dash : classId.break
}

function chooseCase(word: BothWays, before: number, next: BothWays | undefined, model: LanguageModel): void {
  const nexts = next ? (next.asName >= 0 ? [next.id, next.asName] : [next.id]) : [classId.break]
  const fit = (id: number) =>
    model.logProbabilityAfter(before, id) + Math.max(...nexts.map(after => model.logProbabilityAfter(id, after)))
  const asLower = fit(word.id) + (word.opensSentence ? 0 : capitalIgnored)
  if (fit(word.asName) <= asLower) return
  word.isName = true
  word.id = word.asName
}

function inARow(words: Read[]): Pick<Reading, 'ids' | 'placeOf'> {
  const ids: number[] = [classId.break]
  const breakOff = () => {
    if (ids.at(-1) !== classId.break) ids.push(classId.break)
  }
  const placeOf = words.map(({ token, id }) => {
    if (token.opensLine) breakOff()
    if (id === classId.break) breakOff()
    else ids.push(id)
    return ids.length - 1
  })
  ids.push(classId.break, classId.break)
  return { ids, placeOf }
}
