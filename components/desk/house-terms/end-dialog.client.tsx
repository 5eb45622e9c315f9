'use client'

import { CalendarX } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { Dialog } from '#components/ui/dialog.client.tsx'
import { Problem } from '../problem.client.tsx'
import { useAct } from '../use-act.client.ts'

type Props = { id: string; version: number; term: string; today: string }

/** Ends an entry: which day is the last on which it holds. */
export function EndDialog({ id, version, term, today }: Props) {
  const [isOpen, setOpen] = useState(false)
  const { act, failure, isBusy, isReady } = useAct()
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const lastDay = String(new FormData(event.currentTarget).get('lastDay'))
    if (!isBusy) void act({ method: 'POST', path: `/api/house-terms/${id}/ending`, body: { version, lastDay } })
  }
  return (
    <>
      <button
        type="button"
        className="button button-quiet"
        disabled={!isReady}
        aria-label={`Cho “${term}” hết hiệu lực`}
        onClick={() => setOpen(true)}
      >
        <CalendarX aria-hidden size={16} /> Hết hiệu lực
      </button>
      <Dialog
        title={`Cho “${term}” hết hiệu lực`}
        description="Mục từ không bị xóa: bài về thời gian trước ngày này vẫn được soát theo nó."
        open={isOpen}
        onOpenChange={setOpen}
      >
        <form method="post" onSubmit={submit} className="space-y-4">
          <label className="block">
            <span className="label">Ngày cuối cùng còn hiệu lực</span>
            <input className="field min-h-11" type="date" name="lastDay" required defaultValue={today} />
          </label>
          <Problem failure={failure} />
          <button type="submit" className="button button-primary w-full" aria-disabled={isBusy}>
            {isBusy ? 'Đang ghi…' : 'Cho hết hiệu lực'}
          </button>
        </form>
      </Dialog>
    </>
  )
}
