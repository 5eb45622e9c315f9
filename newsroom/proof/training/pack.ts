import { type Counts, shift } from './counts.ts'

const alignment = 4
const most = 255

/** Packs counts into the file that LanguageModel reads; the format: data/README.md. The same counts give the same bytes. */
export function packCounts({ total, vocabulary, singles, pairs, triples }: Counts): Uint8Array {
  const pairKeys = [...pairs.keys()].sort((a, b) => a - b)
  const tripleKeys = [...triples.keys()].sort((a, b) => a - b)
  const lengths = new Map<number, number>()
  for (const key of tripleKeys) {
    const pair = Math.floor(key / shift)
    lengths.set(pair, (lengths.get(pair) ?? 0) + 1)
  }
  const sections: [string, ArrayBufferView][] = [
    ['voc', new TextEncoder().encode(vocabulary.join('\n'))],
    ['uq', Uint8Array.from(singles, stored)],
    ['idx', rowStarts(pairKeys, vocabulary.length)],
    ['b2', Uint16Array.from(pairKeys, key => key % shift)],
    ['bc', Uint8Array.from(pairKeys, key => stored(pairs.get(key) ?? 0))],
    ['tl', Uint16Array.from(pairKeys, key => lengths.get(key) ?? 0)],
    ['t3', Uint16Array.from(tripleKeys, key => key % shift)],
    ['tc', Uint8Array.from(tripleKeys, key => stored(triples.get(key) ?? 0))],
  ]
  return fileOf({ total, V: vocabulary.length, nb: pairKeys.length, nt: tripleKeys.length }, sections)
}

/** A count as ten times its binary logarithm. */
const stored = (count: number) => (count < 1 ? 0 : Math.min(most, Math.round(Math.log2(count) * 10)))

/** Where the row of each first entry begins among ascending pairs, and where the last one ends. */
function rowStarts(pairKeys: number[], entries: number): Uint32Array {
  const starts = new Uint32Array(entries + 1)
  for (const key of pairKeys) {
    const after = Math.floor(key / shift) + 1
    starts[after] = (starts[after] as number) + 1
  }
  for (let entry = 1; entry <= entries; entry++) {
    starts[entry] = (starts[entry] as number) + (starts[entry - 1] as number)
  }
  return starts
}

const padded = (length: number) => Math.ceil(length / alignment) * alignment

function fileOf(numbers: Record<string, number>, sections: [string, ArrayBufferView][]): Uint8Array {
  const parts: Record<string, [offset: number, length: number]> = {}
  let end = 0
  for (const [name, { byteLength }] of sections) {
    parts[name] = [end, byteLength]
    end = padded(end + byteLength)
  }
  const header = new TextEncoder().encode(JSON.stringify({ ...numbers, parts }))
  const start = alignment + padded(header.length)
  const file = new Uint8Array(start + end).fill(' '.charCodeAt(0), 0, start)
  new DataView(file.buffer).setUint32(0, padded(header.length), true)
  file.set(header, alignment)
  for (const [name, { buffer, byteOffset, byteLength }] of sections) {
    file.set(new Uint8Array(buffer as ArrayBuffer, byteOffset, byteLength), start + (parts[name]?.[0] ?? 0))
  }
  return file
}
