'use client'

import { type FormEvent, useState } from 'react'
import { Notice } from '#components/ui/notice.tsx'
import { useReady } from '#components/ui/use-ready.client.ts'
import { sentenceOf } from '../call-api.client.ts'
import { PictureWords, type Words } from '../pictures/picture-words.client.tsx'
import { repeatableCall } from '../repeatable-call.client.ts'

type Props = { id: string; version: number; words: Words }

/** What the library says of a picture, changed under the version that was on the screen. */
export function DescribeForm({ id, version: stored, words: before }: Props) {
  const [call] = useState(repeatableCall)
  const [version, setVersion] = useState(stored)
  const [words, setWords] = useState(before)
  const [said, setSaid] = useState<{ isProblem: boolean; text: string }>()
  const [isBusy, setBusy] = useState(false)
  const isReady = useReady()

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault()
    setBusy(true)
    setSaid(undefined)
    const answer = await call<Words & { version: number }>('PUT', `/api/media/${id}`, { version, ...words })
    setBusy(false)
    if (answer.kind !== 'done') return setSaid({ isProblem: true, text: sentenceOf(answer) })
    const { version: now, alt, credit, decorative } = answer.value
    setVersion(now)
    setWords({ alt, credit, decorative })
    setSaid({ isProblem: false, text: 'Đã lưu. Bài nào dùng ảnh từ bây giờ thì bắt đầu bằng những lời này.' })
  }

  return (
    <form method="post" onSubmit={event => void save(event)} className="space-y-3">
      <fieldset disabled={!isReady} className="space-y-3">
        <PictureWords words={words} onWords={part => setWords({ ...words, ...part })} />
      </fieldset>
      {said && (
        <Notice tone={said.isProblem ? 'alarm' : 'good'} role={said.isProblem ? 'alert' : 'status'}>
          {said.text}
        </Notice>
      )}
      <button type="submit" className="button button-primary" disabled={isBusy || !isReady}>
        Lưu mô tả
      </button>
    </form>
  )
}
