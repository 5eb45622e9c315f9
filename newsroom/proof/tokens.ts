export type Token = {
  text: string
  /** In lower case; of marks and numbers as it is written. */
  lower: string
  from: number
  to: number
  kind: 'word' | 'number' | 'mark'
  /** Begins with a capital, or is nothing else. */
  capital: boolean
  allCapitals: boolean
  /** The first of its line, or the first after a line break in it. */
  opensLine: boolean
}

const pattern = /(\p{L}[\p{L}\p{M}]*)|(\d+(?:[.,:/-]\d+)*%?)|[^\s]/gu

/** The words, numbers and single marks of a line, in order. Each match begins where the last ended: linear. */
export function tokensOf(line: string): Token[] {
  const tokens: Token[] = []
  for (const { 0: text, 1: word, 2: number, index } of line.matchAll(pattern)) {
    const kind = word ? 'word' : number ? 'number' : 'mark'
    const lower = kind === 'word' ? text.toLowerCase() : text
    tokens.push({
      text,
      lower,
      from: index,
      to: index + text.length,
      kind,
      capital: kind === 'word' && lower[0] !== text[0],
      allCapitals: kind === 'word' && text.length > 1 && text !== lower && text === text.toUpperCase(),
      opensLine: line.slice(tokens.at(-1)?.to ?? 0, index).includes('\n') || tokens.length === 0,
    })
  }
  return tokens
}
