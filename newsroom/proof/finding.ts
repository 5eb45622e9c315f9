export type RuleName =
  | 'wrong-word'
  | 'no-syllable'
  | 'doubled-word'
  | 'doubled-phrase'
  | 'tone-place'
  | 'tone-style'
  | 'i-or-y'
  | 'lopsided-hyphen'
  | 'blank-before-mark'
  | 'blank-after-mark'
  | 'blanks-doubled'
  | 'bracket'
  | 'repeated-mark'
  | 'sentence-case'
  | 'document-symbol'
  | 'abbreviation'

/** must: wrong, and the text does not go to review with it; should: looks wrong; may: a matter of style. */
export type Severity = 'must' | 'should' | 'may'

/** What a rule has to say about a part of a line; offsets in UTF-16 units, the first suggestion is the best. */
export type Issue = {
  from: number
  to: number
  rule: RuleName
  severity: Severity
  message: string
  suggestions: string[]
}

/** A line of a text: a title, a paragraph, a caption. */
export type Line = {
  /** Where it stands in the content, as in `body.content.2.content.0`. */
  path: string
  text: string
}

/** An issue in its document. The id stays the same while the words around it do. */
export type Finding = Issue & { id: string; path: string; quote: string }
