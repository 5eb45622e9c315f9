import type { Body } from './body.ts'
import { plainText } from './body-text.ts'

// Brackets that no Vietnamese text has of itself, so that what a template asks for is never taken for what an author wrote.
const prompt = /⟦([^⟦⟧]*)⟧/g

type Text = { title?: string | undefined; standfirst?: string | undefined; body?: Body | undefined }

/** What a template asked for and nobody has written yet, each once, as it is called: the words before a colon. */
export function openPrompts({ title = '', standfirst = '', body }: Text): string[] {
  const whole = [title, standfirst, body ? plainText(body) : ''].join('\n')
  return [...new Set([...whole.matchAll(prompt)].map(([, asked = '']) => labelOf(asked)))]
}

/** Where the prompts of a line begin and end, so that one can be chosen as a whole. */
export function promptRanges(line: string): { from: number; to: number }[] {
  return [...line.matchAll(prompt)].map(({ index, 0: whole }) => ({ from: index, to: index + whole.length }))
}

function labelOf(asked: string): string {
  return asked.split(':', 1)[0]?.trim() || 'chỗ chưa đặt tên'
}
