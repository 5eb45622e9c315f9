const seldom = Math.log(2.5)
const backOff = Math.log(0.4)
const unseenPair = -1
// What two stored counts may be off from the real ones together.
const rounding = 0.1
// Counts are stored as ten times their binary logarithm.
const logCounts = Float64Array.from({ length: 256 }, (_, stored) => (stored * Math.LN2) / 10)

type Header = { total: number; nb: number; parts: Record<string, [offset: number, length: number]> }
type NumberArray<Numbers> = {
  new (buffer: ArrayBuffer, byteOffset: number, length: number): Numbers
  BYTES_PER_ELEMENT: number
}

/** The ids of what stands for whole classes of tokens: sentence breaks, numbers, unknown words, commas, dashes. */
export const classId = { break: 0, number: 1, unknown: 2, comma: 3, dash: 4 } as const

/** Two words in a row, the second of them and where the model keeps what follows both. */
export type Context = { second: number; pair: number; logCount: number }

/**
 * How often syllables followed each other in a large amount of published Vietnamese. Logarithms are natural; what was
 * never seen is told as -1. The file's format: data/README.md.
 */
export class LanguageModel {
  readonly vocabulary: string[]
  /** Of a lower-case syllable, its entry with a capital inside a sentence (`^ninh`), or -1. */
  readonly capitalOf: Int32Array
  /** Of an entry with a capital, the lower-case one; of others, itself. */
  readonly lowerOf: Int32Array
  readonly logCount: Float64Array
  readonly #ids: Map<string, number>
  readonly #logTotal: number
  readonly #pairRows: Uint32Array
  readonly #pairSeconds: Uint16Array
  readonly #pairCounts: Uint8Array
  readonly #tripleRows: Uint32Array
  readonly #tripleThirds: Uint16Array
  readonly #tripleCounts: Uint8Array

  constructor(file: ArrayBuffer) {
    const headerLength = new DataView(file).getUint32(0, true)
    const decoder = new TextDecoder()
    const header: Header = JSON.parse(decoder.decode(new Uint8Array(file, 4, headerLength)))
    const part = <Numbers>(name: string, Numbers: NumberArray<Numbers>): Numbers => {
      const [offset, length] = header.parts[name] ?? [0, 0]
      return new Numbers(file, 4 + headerLength + offset, length / Numbers.BYTES_PER_ELEMENT)
    }
    this.vocabulary = decoder.decode(part('voc', Uint8Array)).split('\n')
    this.#ids = new Map(this.vocabulary.map((word, id) => [word, id]))
    this.#logTotal = Math.log(header.total)
    this.logCount = Float64Array.from(part('uq', Uint8Array), stored => logCounts[stored] ?? 0)
    this.#pairRows = part('idx', Uint32Array)
    this.#pairSeconds = part('b2', Uint16Array)
    this.#pairCounts = part('bc', Uint8Array)
    this.#tripleRows = rowsOfLengths(part('tl', Uint16Array))
    this.#tripleThirds = part('t3', Uint16Array)
    this.#tripleCounts = part('tc', Uint8Array)
    this.lowerOf = Int32Array.from(this.vocabulary, (_, id) => id)
    this.capitalOf = new Int32Array(this.vocabulary.length).fill(-1)
    this.#joinCapitals()
  }

  #joinCapitals(): void {
    this.vocabulary.forEach((word, capital) => {
      const lower = word.startsWith('^') ? this.#ids.get(word.slice(1)) : undefined
      if (lower === undefined) return
      this.capitalOf[lower] = capital
      this.lowerOf[capital] = lower
    })
  }

  idOf(word: string): number | undefined {
    return this.#ids.get(word)
  }

  /** The spelling of an entry, without the sign for a capital. */
  wordOf(id: number): string {
    return (this.vocabulary[id] ?? '').replace('^', '')
  }

  logCountOf(id: number): number {
    return this.logCount[id] ?? 0
  }

  logPairCount(first: number, second: number): number {
    return this.#countOfPair(this.#pair(first, second))
  }

  logTripleCount(first: number, second: number, third: number): number {
    const pair = this.#pair(first, second)
    return pair === unseenPair ? -1 : this.#countOfTriple(pair, third)
  }

  logProbability(word: number): number {
    return this.logCountOf(word) - this.#logTotal
  }

  /** Of a word after another: stupid back-off, an unseen pair never likelier than 2.5 times in all of the first's. */
  logProbabilityAfter(before: number, word: number): number {
    const count = this.logPairCount(before, word)
    if (count >= 0) return count - this.logCountOf(before)
    return Math.min(backOff + this.logProbability(word), seldom - Math.max(seldom, this.logCountOf(before)))
  }

  /** Two words that others are asked about after: looked up once for all of them. */
  context(first: number, second: number): Context {
    const isKnown = second !== classId.break && second !== classId.unknown
    const pair = isKnown ? this.#pair(first, second) : unseenPair
    return { second, pair, logCount: this.#countOfPair(pair) }
  }

  logProbabilityIn({ second, pair, logCount }: Context, word: number): number {
    const count = pair === unseenPair ? -1 : this.#countOfTriple(pair, word)
    return count >= 0 ? count - logCount : backOff + this.logProbabilityAfter(second, word)
  }

  /** At least what logProbabilityIn would tell, without looking: two words are never seen together more often than one of them. */
  mostLikelyIn({ second, pair, logCount }: Context, word: number): number {
    const before = pair === unseenPair ? this.logCountOf(second) : logCount
    return Math.min(0, this.logCountOf(word) - before + rounding)
  }

  logProbabilityAfterTwo(first: number, second: number, word: number): number {
    return this.logProbabilityIn(this.context(first, second), word)
  }

  /** How much more often two words follow each other than by chance (pointwise mutual information). */
  association(first: number, second: number): number {
    const count = Math.max(0, this.logPairCount(first, second))
    return count + this.#logTotal - this.logCountOf(first) - this.logCountOf(second)
  }

  #pair(first: number, second: number): number {
    return indexIn(this.#pairSeconds, second, this.#pairRows[first] ?? 0, this.#pairRows[first + 1] ?? 0)
  }

  #countOfPair(pair: number): number {
    return pair === unseenPair ? -1 : (logCounts[this.#pairCounts[pair] ?? 0] ?? 0)
  }

  #countOfTriple(pair: number, third: number): number {
    const rows = this.#tripleRows
    const at = indexIn(this.#tripleThirds, third, rows[pair] ?? 0, rows[pair + 1] ?? 0)
    return at < 0 ? -1 : (logCounts[this.#tripleCounts[at] ?? 0] ?? 0)
  }
}

function rowsOfLengths(lengths: Uint16Array): Uint32Array {
  const rows = new Uint32Array(lengths.length + 1)
  lengths.forEach((length, row) => {
    rows[row + 1] = (rows[row] ?? 0) + length
  })
  return rows
}

/** Where a number stands between two places of an ascending array, or -1. */
function indexIn(numbers: Uint16Array, wanted: number, start: number, end: number): number {
  let low = start
  let high = end - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = numbers[middle] as number
    if (found === wanted) return middle
    if (found < wanted) low = middle + 1
    else high = middle - 1
  }
  return -1
}
