'use client'

import { Users } from 'lucide-react'
import { timeOfDay } from '../newsroom-time.client.ts'
import type { Other } from './use-presence.client.ts'

type Props = { others: Other[]; personId: string; mergedAt: number | undefined }

/** Who else is at this draft, and that what they wrote has been put into the text on the screen. */
export function PresenceLine({ others, personId, mergedAt }: Props) {
  const names = others.filter(({ id }) => id !== personId).map(({ name }) => name)
  const isElsewhere = others.some(({ id }) => id === personId)
  const sentences = [
    names.length > 0 && `${inWords.format(names)} đang mở bài này.`,
    isElsewhere && 'Anh/chị cũng đang mở bài này ở một cửa sổ khác.',
    mergedAt !== undefined && `Phần sửa ở nơi khác được ghép vào lúc ${timeOfDay(mergedAt)}.`,
  ].filter(Boolean)
  return (
    <p aria-live="polite" className={sentences.length > 0 ? 'flex gap-2 text-sm' : 'sr-only'}>
      {sentences.length > 0 && <Users aria-hidden size={18} className="mt-0.5 shrink-0" />}
      <span>{sentences.join(' ')}</span>
    </p>
  )
}

const inWords = new Intl.ListFormat('vi')
