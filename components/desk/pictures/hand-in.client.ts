'use client'

import { type Answer, answerFrom } from '../call-api.client.ts'

type Sending = { onProgress: (part: number) => void; signal?: AbortSignal | undefined }

/** In bytes; the server's own limit. */
export const largestFile = 25 * 1024 * 1024

/**
 * Hands a form with a file in, telling how much of it has gone. XMLHttpRequest, because fetch says nothing of an upload's
 * progress, and a phone at a conference needs to know whether it moves. One that is cancelled answers `unreachable`.
 */
export function handIn<Value>(
  path: string,
  fields: Record<string, string | Blob>,
  { onProgress, signal }: Sending,
): Promise<Answer<Value>> {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  const request = new XMLHttpRequest()
  request.open('POST', path)
  request.responseType = 'json'
  request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0)
  signal?.addEventListener('abort', () => request.abort())
  return new Promise(resolve => {
    request.onload = () => resolve(answerFrom<Value>(request.status, request.response))
    request.onerror = () => resolve({ kind: 'unreachable' })
    request.onabort = () => resolve({ kind: 'unreachable' })
    request.send(form)
  })
}
