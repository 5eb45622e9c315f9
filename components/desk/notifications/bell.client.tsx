'use client'

import { Bell as BellIcon, X } from 'lucide-react'
import { type Arrived, useBell } from './use-bell.client.ts'

/** The bell of the desk: a plain link with the number of the page, and with a script the number of the moment. */
export function Bell({ personId, count: atFirst }: { personId: string; count: string }) {
  const { count, arrived, close } = useBell(personId, atFirst)
  return (
    <>
      <a
        href="/toa-soan/thong-bao"
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
      <div
        role="status"
        aria-label="Thông báo mới"
        className="fixed right-3 bottom-3 left-3 z-50 space-y-2 print:hidden sm:left-auto sm:w-96"
      >
        {arrived.map(one => (
          <Toast key={one.id} {...one} close={() => close(one.id)} />
        ))}
      </div>
    </>
  )
}

function Toast({ href, sentence, close }: Arrived & { close: () => void }) {
  return (
    <div className="flex items-start gap-2 rounded-lg border border-line border-l-4 border-l-gold bg-surface p-2 text-ink shadow-lg">
      <a className="grow self-center px-1 py-2 text-ink underline" href={href}>
        {sentence}
      </a>
      <button type="button" className="button button-quiet min-w-11 shrink-0" onClick={close}>
        <X aria-hidden size={18} />
        <span className="sr-only">Đóng thông báo</span>
      </button>
    </div>
  )
}
