import { normaliseText } from '#newsroom/text/normalise.ts'

/** A node of a document as an editor writes it or the newsroom keeps it. */
export type DocumentNode = {
  type: string
  text?: string
  attrs?: Record<string, unknown>
  marks?: { type: string; attrs?: Record<string, unknown> }[]
  content?: DocumentNode[]
}

// Said or not said, they mean the same.
const ones = new Set(['colspan', 'rowspan', 'start'])

/**
 * A key that two nodes have in common exactly if they say the same, however it is written down: an editor writes
 * attributes that the newsroom leaves away, splits a text where marks once were, and has not brought it to NFC.
 */
export function nodeKey(node: DocumentNode): string {
  return JSON.stringify(plain(node))
}

/** The same for a field around the text. The newsroom drops blanks around it; nothing said is nothing, however empty. */
export function fieldKey(value: unknown): string {
  return JSON.stringify(plain(value, text => text.replace(/\s+/g, ' ').trim())) ?? ''
}

/** The same for all of a text and what stands around it. */
export function contentKey(content: object): string {
  const keys = Object.entries(content).map(([name, value]) => {
    return [name, name === 'body' && value ? nodeKey(value as DocumentNode) : fieldKey(value)] as const
  })
  return JSON.stringify(keys.filter(([, key]) => key !== '').sort(([one], [other]) => (one < other ? -1 : 1)))
}

function plain(value: unknown, tidy = (text: string) => text): unknown {
  if (typeof value === 'string') return tidy(normaliseText(value)) || undefined
  if (Array.isArray(value)) {
    const parts = joinTexts(value as DocumentNode[]).map(part => plain(part, tidy))
    return parts.length > 0 ? parts : undefined
  }
  if (value === null || typeof value !== 'object') return value ?? undefined
  const { type, attrs } = value as DocumentNode
  const told = type === 'link' ? { type, href: attrs?.href } : value
  const entries = Object.entries(told)
    .filter(([name, inner]) => !(inner === 1 && ones.has(name)))
    .map(([name, inner]) => [name, plain(inner, tidy)] as const)
    .filter(([, inner]) => inner !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
  return entries.length > 0 ? Object.fromEntries(entries) : undefined
}

/** Neighbouring texts with the same marks are one. */
function joinTexts(parts: DocumentNode[]): DocumentNode[] {
  const joined: DocumentNode[] = []
  for (const part of parts) {
    const last = joined.at(-1)
    const isGoingOn = part?.type === 'text' && last?.type === 'text' && marksOf(last) === marksOf(part)
    if (isGoingOn) joined[joined.length - 1] = { ...last, text: `${last.text}${part.text}` }
    else joined.push(part)
  }
  return joined
}

function marksOf({ marks = [] }: DocumentNode): string {
  return JSON.stringify(marks.map(mark => plain(mark)))
}

/** Everything that a node says, as words: what it has in common with another is told by them. */
export function wordsOf(node: DocumentNode): string[] {
  const said: string[] = []
  const gather = (value: unknown): void => {
    if (typeof value === 'string') said.push(...(normaliseText(value).match(/\S+/g) ?? []))
    else if (Array.isArray(value)) value.forEach(gather)
    else if (value !== null && typeof value === 'object') Object.values(value).forEach(gather)
  }
  const gatherNode = ({ text, attrs, content = [] }: DocumentNode): void => {
    gather([text, attrs])
    joinTexts(content).forEach(gatherNode)
  }
  gatherNode(node)
  return said
}
