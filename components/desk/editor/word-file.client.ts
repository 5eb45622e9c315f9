'use client'

import { type Answer, answerFrom } from '../call-api.client.ts'

export type OldText = { before: string; after: string }
/** What a Word file says as an article; nothing of it is in the draft yet. */
export type ImportedText = {
  title: string
  standfirst: string
  body: { type: 'doc'; content: { type: string }[] }
  oldTexts: OldText[]
  losses: string[]
}

/** In bytes; the server's own limit. */
export const largestWordFile = 25 * 1024 * 1024
export const wordType = '.docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Has the newsroom read a Word file. Forty pictures take their time, so it is waited for longer than for a save. */
export async function readWordFile(file: File): Promise<Answer<ImportedText>> {
  const form = new FormData()
  form.set('file', file)
  try {
    const response = await fetch('/api/word-files', {
      method: 'POST',
      body: form,
      signal: AbortSignal.timeout(180_000),
    })
    return answerFrom<ImportedText>(response.status, await response.json())
  } catch (error) {
    console.warn('no answer about a Word file', error)
    return { kind: 'unreachable' }
  }
}

/** The first Word file among files that were dropped, old ones too: those are refused with a sentence. */
export function wordFileAmong(files: FileList | undefined): File | undefined {
  return [...(files ?? [])].find(({ name }) => /\.docx?$/i.test(name))
}
