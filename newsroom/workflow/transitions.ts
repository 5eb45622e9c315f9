import type { EditionState } from '#db/schema/articles.ts'

export type EditionAct =
  | 'edit'
  | 'submit'
  | 'recall'
  | 'return'
  | 'approve'
  | 'dismiss-approval'
  | 'publish'
  | 'emergency-publish'
  | 'confirm'
  | 'supersede'
  | 'remark'
  | 'answer-remark'
  | 'resolve-remark'

/**
 * Who a row of the table speaks of: someone on the list of the edition's contributors, the person who submitted it,
 * the holder of a role, somebody whom a leader lets act in their place, or the newsroom itself at its time.
 */
export type Party = 'contributor' | 'submitter' | 'editor' | 'leader' | 'delegate' | 'newsroom'

type Row = readonly [act: EditionAct, from: EditionState, to: EditionState, who: readonly Party[]]

/** An act that leaves each of these states as it is. */
const staying = (act: EditionAct, states: readonly EditionState[], who: readonly Party[]): Row[] =>
  states.map(state => [act, state, state, who])

/** Every way in which an edition's state can change. What is not here cannot happen. */
export const transitions: readonly Row[] = [
  ['edit', 'draft', 'draft', ['contributor', 'editor', 'leader']],
  ['edit', 'returned', 'returned', ['contributor', 'editor', 'leader']],
  ['edit', 'submitted', 'submitted', ['editor', 'leader']],
  ['edit', 'approved', 'draft', ['contributor', 'editor', 'leader']],
  ['submit', 'draft', 'submitted', ['contributor']],
  ['submit', 'returned', 'submitted', ['contributor']],
  ['recall', 'submitted', 'draft', ['submitter']],
  ['return', 'submitted', 'returned', ['editor', 'leader']],
  ['return', 'approved', 'returned', ['editor', 'leader']],
  ['approve', 'submitted', 'approved', ['leader', 'delegate']],
  ['dismiss-approval', 'approved', 'submitted', ['leader']],
  ['publish', 'approved', 'published', ['newsroom']],
  ['emergency-publish', 'draft', 'published', ['leader']],
  ['emergency-publish', 'submitted', 'published', ['leader']],
  ['confirm', 'published', 'published', ['leader']],
  ['confirm', 'superseded', 'superseded', ['leader']],
  ['supersede', 'published', 'superseded', ['newsroom']],
  ...staying('remark', ['draft', 'returned', 'submitted', 'approved'], ['editor', 'leader']),
  ...staying('answer-remark', ['draft', 'returned', 'submitted', 'approved'], ['contributor', 'editor', 'leader']),
  ...staying('resolve-remark', ['draft', 'returned', 'submitted'], ['contributor']),
]

/** The row for an act on an edition in that state, or undefined when the act is not for that state. */
export function transitionFor(act: EditionAct, from: EditionState): Row | undefined {
  return transitions.find(row => row[0] === act && row[1] === from)
}

/** The state that an act leads to. Asking it for an act that `may` would refuse is a bug, and throws. */
export function stateAfter(act: EditionAct, from: EditionState): EditionState {
  const row = transitionFor(act, from)
  if (!row) throw new Error(`no transition: ${act} from ${from}`)
  return row[2]
}
