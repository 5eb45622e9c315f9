'use client'

import { useState } from 'react'
import { useReady } from '#components/ui/use-ready.client.ts'
import { sentenceOf } from '../call-api.client.ts'
import { repeatableCall } from '../repeatable-call.client.ts'

/** Saves a setting under the version that was on the screen, and goes on with the version that it has then. */
export function useSetting(path: string, stored: number, thanks = 'Đã lưu. Bạn đọc thấy thay đổi ngay.') {
  const [call] = useState(repeatableCall)
  const [version, setVersion] = useState(stored)
  const [said, setSaid] = useState<{ isProblem: boolean; text: string }>()
  const [isBusy, setBusy] = useState(false)
  const isReady = useReady()

  async function save(value: unknown): Promise<void> {
    setBusy(true)
    setSaid(undefined)
    const answer = await call<{ version: number }>('PUT', path, { version, value })
    if (answer.kind === 'done') {
      setVersion(answer.value.version)
      setSaid({ isProblem: false, text: thanks })
    } else {
      setSaid({ isProblem: true, text: sentenceOf(answer) })
    }
    setBusy(false)
  }
  return { save, said, isBusy, isReady }
}
