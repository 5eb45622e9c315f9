'use client'

import { Bell as BellIcon } from 'lucide-react'
import { useBell } from './use-bell.client.ts'

/**
 * The bell of the desk: a plain link with the number of the page, and with a script the number of the moment. What has
 * come is told to screen readers; nothing lays itself over what somebody is about to press.
 */
export function Bell({ personId, count: atFirst }: { personId: string; count: string }) {
  const { count, arrived } = useBell(personId, atFirst)
  return (
    <>
      <a
        href="/toa-soan/thong-bao"
        title={arrived[0]?.sentence}
        className="relative flex min-h-11 min-w-11 items-center justify-center text-on-band no-underline"
      >
        <BellIcon aria-hidden size={22} />
        <span className="sr-only">Thông báo{count === '' ? '' : `, ${count} chưa đọc`}</span>
        {count !== '' && (
          <span
            aria-hidden
            className="absolute top-0.5 left-6 min-w-5 rounded-full bg-gold px-1 text-center text-xs leading-5 font-semibold text-[#2b1d00]"
          >
            {count}
          </span>
        )}
      </a>
      <div role="status" aria-label="Thông báo mới" className="sr-only">
        {arrived.map(({ id, sentence }) => (
          <p key={id}>{sentence}</p>
        ))}
      </div>
    </>
  )
}
