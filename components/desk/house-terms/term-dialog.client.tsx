'use client'

import { Pencil, Plus } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { Dialog } from '#components/ui/dialog.client.tsx'
import type { Term } from '#newsroom/house-terms/term.ts'
import { Problem } from '../problem.client.tsx'
import { useAct } from '../use-act.client.ts'
import { type Kind, TermFields, termFrom } from './term-fields.client.tsx'

type Props = {
  kinds: Kind[]
  /** The entry to be changed, as it is on the screen; a new one without. */
  entry?: { id: string; version: number; value: Term }
  /** Whether a new one only waits for somebody else to take it over. */
  isProposal?: boolean
}

/** Adds an entry to the dictionary, or changes one. Whatever goes wrong, what was written stays in the form. */
export function TermDialog({ kinds, entry, isProposal = false }: Props) {
  const [isOpen, setOpen] = useState(false)
  const { act, failure, isBusy, isReady } = useAct()
  const title = entry ? 'Sửa mục từ' : isProposal ? 'Đề nghị thêm mục từ' : 'Thêm mục từ'

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (isBusy) return
    const value = termFrom(new FormData(event.currentTarget))
    void act(
      entry
        ? { method: 'PUT', path: `/api/house-terms/${entry.id}`, body: { version: entry.version, value } }
        : { method: 'POST', path: '/api/house-terms', body: value },
    )
  }

  return (
    <>
      <button
        type="button"
        className={`button ${entry ? 'button-quiet' : 'button-primary'}`}
        disabled={!isReady}
        {...(entry && { 'aria-label': `Sửa “${entry.value.term}”` })}
        onClick={() => setOpen(true)}
      >
        {entry ? <Pencil aria-hidden size={16} /> : <Plus aria-hidden size={18} />} {entry ? 'Sửa' : title}
      </button>
      <Dialog
        title={title}
        open={isOpen}
        onOpenChange={setOpen}
        {...(isProposal && { description: 'Biên tập viên hoặc lãnh đạo nhận rồi mục từ mới có hiệu lực.' })}
      >
        <form method="post" onSubmit={submit} className="space-y-4">
          <TermFields kinds={kinds} value={entry?.value ?? {}} />
          <Problem failure={failure} />
          <button type="submit" className="button button-primary w-full" aria-disabled={isBusy}>
            {isBusy ? 'Đang ghi…' : isProposal ? 'Gửi đề nghị' : 'Lưu mục từ'}
          </button>
        </form>
      </Dialog>
    </>
  )
}
