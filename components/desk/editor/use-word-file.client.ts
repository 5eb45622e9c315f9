'use client'

import { useCallback, useRef, useState } from 'react'
import { sentenceOf } from '../call-api.client.ts'
import { type ImportedText, largestWordFile, readWordFile } from './word-file.client.ts'

/** One Word file being read: what it says, or why it was not taken. */
export function useWordFile() {
  const [text, setText] = useState<ImportedText>()
  const [problem, setProblem] = useState('')
  const [isReading, setReading] = useState(false)
  // Of two files only the last one chosen may answer.
  const latest = useRef<File>(undefined)

  const reset = useCallback(() => {
    latest.current = undefined
    setText(undefined)
    setProblem('')
    setReading(false)
  }, [])

  const read = useCallback(
    async (file: File) => {
      reset()
      if (file.size > largestWordFile)
        return setProblem('Tệp Word lớn quá 25 MB. Hãy giảm cỡ ảnh trong tệp rồi thử lại.')
      latest.current = file
      setReading(true)
      const answer = await readWordFile(file)
      if (latest.current !== file) return
      setReading(false)
      if (answer.kind === 'done') setText(answer.value)
      else setProblem(sentenceOf(answer))
    },
    [reset],
  )

  return { read, reset, text, problem, isReading }
}
