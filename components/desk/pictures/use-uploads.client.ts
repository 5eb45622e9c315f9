'use client'

import { useState } from 'react'
import { sentenceOf } from '../call-api.client.ts'
import { handIn } from './hand-in.client.ts'
import { lightenPicture } from './lighten-picture.client.ts'
import type { HandedIn } from './picture.client.ts'
import { newUpload, type Upload, whatLacks } from './upload.client.ts'

// A phone's line carries two as fast as ten, and the first is there sooner.
const atOnce = 2

/** Pictures from this device, handed in many at once: how far each is, and what went wrong with it. */
export function useUploads(given: File[]) {
  const [uploads, setUploads] = useState(() => given.map(newUpload))
  const change = (key: string, part: Partial<Upload>) =>
    setUploads(all => all.map(one => (one.key === key ? { ...one, ...part } : one)))

  /** Hands in all that are not there yet; answers those that are there now, in their order. */
  async function sendAll(): Promise<Upload[]> {
    const made = new Map<string, HandedIn>()
    const waiting = uploads.filter(({ picture }) => !picture)
    const work = async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const picture = await send(next)
        if (picture) made.set(next.key, picture)
      }
    }
    await Promise.all(Array.from({ length: atOnce }, work))
    return uploads.flatMap(one => {
      const picture = one.picture ?? made.get(one.key)
      return picture ? [{ ...one, picture }] : []
    })
  }

  async function send(upload: Upload): Promise<HandedIn | undefined> {
    const { key, file, words } = upload
    const lacking = whatLacks(upload)
    change(key, { problem: lacking, ...(lacking === '' && { progress: 0 }) })
    if (lacking !== '') return undefined
    const { alt, credit, decorative } = words
    const said = { alt: decorative ? '' : alt.trim(), credit: credit.trim(), decorative: String(decorative) }
    const lighter = new File([await lightenPicture(file)], file.name)
    const onProgress = (progress: number) => change(key, { progress })
    const answer = await handIn<HandedIn>('/api/media', { file: lighter, ...said }, { onProgress })
    if (answer.kind === 'done') change(key, { progress: undefined, picture: answer.value })
    else change(key, { progress: undefined, problem: sentenceOf(answer) })
    return answer.kind === 'done' ? answer.value : undefined
  }

  return {
    uploads,
    change,
    sendAll,
    add: (files: File[]) => setUploads(all => [...all, ...files.map(newUpload)]),
    choose: (file: File) => setUploads([newUpload(file)]),
    drop: (key: string) => setUploads(all => all.filter(one => one.key !== key)),
    isSending: uploads.some(({ progress }) => progress !== undefined),
  }
}
