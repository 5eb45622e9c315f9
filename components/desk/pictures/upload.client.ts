'use client'

import { randomId } from '../random-id.client.ts'
import { largestFile } from './hand-in.client.ts'
import type { HandedIn } from './picture.client.ts'

/** What is said of a picture that is to be handed in; the caption belongs to the text that it goes into. */
export type UploadWords = { alt: string; caption: string; credit: string; decorative: boolean }

/** A picture from this device on its way into the newsroom. */
export type Upload = {
  key: string
  file: File
  words: UploadWords
  /** How much has gone, 0 to 1; undefined at rest. */
  progress?: number | undefined
  problem: string
  /** The picture that the newsroom has made of it. */
  picture?: HandedIn
}

export function newUpload(file: File): Upload {
  return { key: randomId(), file, words: { alt: '', caption: '', credit: '', decorative: false }, problem: '' }
}

/** What a picture still lacks before it can be handed in, as a sentence; empty when it lacks nothing. */
export function whatLacks({ file, words }: Upload): string {
  if (file.size > largestFile) return 'Tệp ảnh lớn quá 25 MB.'
  if (words.alt.trim() !== '' || words.decorative) return ''
  return 'Hãy viết một câu mô tả ảnh cho người đọc không nhìn thấy ảnh.'
}
