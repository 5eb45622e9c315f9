/** Every rule of the proofreader; each has a file in rules/ or is the language model's (wrong-word). */
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
  | 'blank-in-brackets'
  | 'repeated-mark'
  | 'sentence-case'
  | 'document-symbol'
  | 'abbreviation'
  | 'unpaired-mark'
  | 'quote-style'
  | 'impossible-date'
  | 'date-style'
  | 'symbol-date'
  | 'term-numeral'
  | 'law-part'
  | 'place-word'
  | 'capitals'
  | 'names-alike'
  | 'title-stop'
  | 'all-capitals'
  | 'too-long'
  | 'caption-end'
  | 'picture-description'
  | 'house-term'

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
  /** Of a matter of style: how the document writes it, the more frequent way and the other one. */
  drift?: Drift
}

/** One thing written in two ways, each with its words, the most frequent first. */
export type Drift = { usual: Written[]; rare: Written[] }
export type Written = { word: string; count: number }

/** A line of a text: a title, a paragraph, a caption. */
export type Line = {
  /** Where it stands in the content: `title`, `cover.caption`, `body.2.0`, `body.4.caption`. */
  path: string
  text: string
  /** Somebody else's words: what is wrong in them is shown, and holds nothing up. */
  isQuotation?: true
}

/** An issue in its document. The id stays the same while the words around it do. */
export type Finding = Issue & { id: string; path: string; quote: string }
