import { type DocumentNode, fieldKey } from './content-key.ts'
import { eachOnce, mergeBlocks } from './merge-blocks.ts'

export type Choice = 'mine' | 'theirs' | 'both'

/** A place for which two people wrote two texts: blocks of the body, or a field around it. */
export type Conflict =
  | { place: 'body'; mine: DocumentNode[]; theirs: DocumentNode[] }
  | { place: string; mine: unknown; theirs: unknown }

export type Merge<Fields> = { merged: Fields; conflicts: Conflict[] }
type AnyFields = Record<string, unknown>

// Fields in which one text may stand after the other.
const joinable = new Set(['body', 'standfirst'])

/** Whether both texts of a conflict can be kept: not of a title, and not where one of them is that nothing stands there. */
export function canKeepBoth({ place, mine, theirs }: Conflict): boolean {
  return joinable.has(place) && [mine, theirs].every(side => fieldKey(side) !== '')
}

/**
 * Two texts that were made of one, as one. What only one side changed is taken from it; different paragraphs, different
 * fields do not meet. Where both changed the same one differently there is a conflict, in reading order, and
 * `choices[n]` decides conflict n; without a choice `merged` has both texts, or mine where only one can be. No word of
 * either side is lost or doubled without a conflict that tells of it.
 */
export function mergeContent<Fields extends object>(
  base: Fields,
  mine: Fields,
  theirs: Fields,
  choices: Choice[] = [],
): Merge<Fields> {
  const conflicts: Conflict[] = []
  const note = (conflict: Conflict): Choice => {
    conflicts.push(conflict)
    return choices[conflicts.length - 1] ?? 'both'
  }
  const [before, ours, others] = [base, mine, theirs] as unknown as [AnyFields, AnyFields, AnyFields]
  const names = new Set([...reading, ...Object.keys(ours), ...Object.keys(others)])
  const fields = [...names].map(name => {
    if (name === 'body') return [name, mergeBody(before.body, ours.body, others.body, note)]
    return [name, mergeField(name, [before[name], ours[name], others[name]], note)]
  })
  const merged = Object.fromEntries(fields.filter(([, value]) => value !== undefined))
  return { merged, conflicts }
}

// What stands above the body is read, and chosen, before it.
const reading = ['title', 'standfirst', 'cover', 'body']

type Note = (conflict: Conflict) => Choice

function mergeBody(base: unknown, mine: unknown, theirs: unknown, note: Note): unknown {
  if (mine === undefined && theirs === undefined) return undefined
  const [before, ours, others] = [base, mine, theirs].map(
    body => (body as DocumentNode | undefined)?.content ?? [],
  ) as [DocumentNode[], DocumentNode[], DocumentNode[]]
  const content = mergeBlocks(before, ours, others, (my, their) => {
    const choice = note({ place: 'body', mine: my, theirs: their })
    if (choice === 'both') return eachOnce(my, their, (one, other) => [...one, ...other])
    return choice === 'mine' ? my : their
  })
  return { type: 'doc', content }
}

function mergeField(name: string, [base, mine, theirs]: [unknown, unknown, unknown], note: Note): unknown {
  const [before, ours, others] = [base, mine, theirs].map(fieldKey)
  if (ours === before || ours === others) return theirs
  if (others === before) return mine
  if (Array.isArray(mine) && Array.isArray(theirs)) return mergeList(Array.isArray(base) ? base : [], mine, theirs)
  const conflict = { place: name, mine, theirs }
  const choice = note(conflict)
  if (choice === 'theirs') return theirs
  return choice === 'both' && canKeepBoth(conflict) ? `${mine} ${theirs}` : mine
}

/** Tags and sources: what either side took away is gone, what either side added is there, once. */
function mergeList(base: unknown[], mine: unknown[], theirs: unknown[]): unknown[] {
  const keys = (list: unknown[]) => new Set(list.map(fieldKey))
  const [before, ours, others] = [keys(base), keys(mine), keys(theirs)]
  const kept = base.filter(item => ours.has(fieldKey(item)) && others.has(fieldKey(item)))
  const added = [...mine, ...theirs.filter(item => !ours.has(fieldKey(item)))].filter(
    item => !before.has(fieldKey(item)),
  )
  return [...kept, ...added.sort((one, other) => (fieldKey(one) < fieldKey(other) ? -1 : 1))]
}
