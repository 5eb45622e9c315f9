'use client'

import { useState } from 'react'
import { sentenceOf } from '../call-api.client.ts'
import { handIn, largestFile } from './hand-in.client.ts'
import { lightenPicture } from './lighten-picture.client.ts'
import type { Picture } from './picture.client.ts'

type Words = { alt: string; credit: string }

/** Hands one picture in at a time: how much has gone (0 to 1, undefined at rest), and what went wrong. */
export function useUpload() {
  const [progress, setProgress] = useState<number>()
  const [problem, setProblem] = useState('')

  async function upload(file: File | undefined, words: Words): Promise<Picture | undefined> {
    const lacking = whatLacks(file, words)
    setProblem(lacking)
    if (!file || lacking !== '') return undefined
    setProgress(0)
    try {
      const answer = await handIn<Picture>(
        '/api/media',
        { file: await lightenPicture(file), ...words },
        { onProgress: setProgress },
      )
      if (answer.kind === 'done') return answer.value
      setProblem(sentenceOf(answer))
      return undefined
    } finally {
      setProgress(undefined)
    }
  }

  return { upload, progress, problem }
}

function whatLacks(file: File | undefined, { alt }: Words): string {
  if (!file) return 'Hãy chọn một tệp ảnh.'
  if (file.size > largestFile) return 'Tệp ảnh lớn quá 25 MB.'
  return alt.trim() === '' ? 'Hãy viết một câu mô tả ảnh cho người đọc không nhìn thấy ảnh.' : ''
}
