import type { LanguageModel } from '../language-model.ts'
import { accentRestorer } from '../restore-accents.ts'
import { tokensOf } from '../tokens.ts'

/** Of the words of a text: how many were written as they were before their accents were taken, and how many had any. */
export type AccentJudgement = {
  words: number
  right: number
  /** The same of words that have accents; the others are right already when nothing is done. */
  accented: { words: number; right: number }
  /** Words changed in the text as it is, with its accents: each of them is a harm. */
  harmed: number
}

/** Takes the accents from lines that are right and counts what is restored. The same lines give the same judgement. */
export function judgeAccents(lines: string[], model: LanguageModel): AccentJudgement {
  const restore = accentRestorer(model)
  const judgement = { words: 0, right: 0, accented: { words: 0, right: 0 }, harmed: 0 }
  for (const given of lines) {
    const line = given.normalize('NFC')
    const [meant, restored, again] = [wordsOf(line), wordsOf(restore(withoutAccents(line))), wordsOf(restore(line))]
    for (const [place, word] of meant.entries()) {
      const isRight = restored[place] === word
      judgement.words++
      if (isRight) judgement.right++
      if (again[place] !== word) judgement.harmed++
      if (word === withoutAccents(word)) continue
      judgement.accented.words++
      if (isRight) judgement.accented.right++
    }
  }
  return judgement
}

/** A text as it is typed on a keyboard that has no Vietnamese letters. */
export function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
}

function wordsOf(line: string): string[] {
  return tokensOf(line).flatMap(({ kind, text }) => (kind === 'word' ? [text] : []))
}
