'use client'

import { Fragment } from 'react'

/** What a text becomes, the words that are new in it marked; where most of them are, marks would tell nothing. */
export function ChangedWords({ before, after }: { before: string; after: string }) {
  const [old, words] = [before, after].map(text => text.split(/(\s+)/)) as [string[], string[]]
  const isNew = (index: number) => words[index] !== old[index]
  const changed = words.filter((_, index) => isNew(index)).length
  // Blanks are every second of these.
  if (old.length !== words.length || changed * 4 > words.length) return after
  return words.map((word, index) => (
    <Fragment key={index}>
      {isNew(index) ? <mark className="bg-tint font-semibold text-ink">{word}</mark> : word}
    </Fragment>
  ))
}
