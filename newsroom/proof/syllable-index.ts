import { skeletonOf, splitTone } from '#newsroom/text/tones.ts'
import type { LanguageModel } from './language-model.ts'

/** Rarer syllables are mostly slips of others' fingers. */
const seenAtLeast = Math.log(8)

/** The attested syllables of a model, found by what is left of them when something is taken away. */
export class SyllableIndex {
  /** By the word without its tone: the id of each tone's syllable, or -1. */
  readonly byPlain = new Map<string, Int32Array>()
  /** By the letters as an English keyboard has them: the words without tone. */
  readonly bySkeleton = new Map<string, string[]>()
  /** By a word without tone that lost one letter: the words that it may have been. */
  readonly byDeletion = new Map<string, string[]>()

  constructor(model: LanguageModel) {
    model.vocabulary.forEach((word, id) => {
      if (/^[<~^]/.test(word) || model.logCountOf(id) < seenAtLeast) return
      const { plain, tone } = splitTone(word)
      const tones = this.byPlain.get(plain) ?? new Int32Array(6).fill(-1)
      tones[tone] = id
      this.byPlain.set(plain, tones)
    })
    for (const plain of this.byPlain.keys()) {
      append(this.bySkeleton, skeletonOf(plain), plain)
      for (let at = 0; at < plain.length; at++) append(this.byDeletion, without(plain, at), plain)
    }
  }
}

/** A word without the letter at a place. */
export function without(word: string, at: number): string {
  return word.slice(0, at) + word.slice(at + 1)
}

function append(index: Map<string, string[]>, key: string, value: string): void {
  const values = index.get(key)
  if (values) values.push(value)
  else index.set(key, [value])
}
