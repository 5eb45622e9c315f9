'use client'

import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { Dialog } from '#components/ui/dialog.client.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { useAct } from '../use-act.client.ts'
import { Reasons, type Refusals } from './reasons.tsx'

type Field = { name: string; label: string; help?: string }
type Props = {
  /** What stands on the button, with its icon, and what it leads to. */
  button: ReactNode
  title: string
  consequence: string
  confirm: string
  path: string
  fields: Field[]
  /** Sent beside what is written into the fields. */
  body?: Record<string, unknown>
  refusals: Refusals
}

const shortest = 10

/** An act that needs a reason: a button, and behind it a dialog that says what will happen before it does. */
export function ReasonDialog({ button, title, consequence, confirm, path, fields, body, refusals }: Props) {
  const [isOpen, setOpen] = useState(false)
  const [texts, setTexts] = useState<Record<string, string>>({})
  const { act, problem, isBusy, isReady } = useAct()
  const reasonsId = useId()
  const isComplete = fields.every(({ name }) => [...(texts[name] ?? '').trim()].length >= shortest)

  function submit(event: FormEvent) {
    event.preventDefault()
    void act({ method: 'POST', path, body: { ...body, ...texts } })
  }

  return (
    <div className="space-y-2">
      <button
        type="button"
        className="button w-full"
        disabled={refusals.length > 0 || !isReady}
        aria-describedby={reasonsId}
        onClick={() => setOpen(true)}
      >
        {button}
      </button>
      <Reasons id={reasonsId} refusals={refusals} />
      <Dialog title={title} description={consequence} open={isOpen} onOpenChange={setOpen}>
        <form onSubmit={submit} className="space-y-4">
          {fields.map(({ name, label, help }) => (
            <label key={name} className="block">
              <span className="label">{label}</span>
              <textarea
                className="field"
                rows={4}
                maxLength={2_000}
                value={texts[name] ?? ''}
                onChange={event => setTexts({ ...texts, [name]: event.target.value })}
              />
              <span className="text-sm text-muted">{help ?? `Ít nhất ${shortest} ký tự.`}</span>
            </label>
          ))}
          {problem !== '' && (
            <Notice tone="alarm" role="alert">
              {problem}
            </Notice>
          )}
          <button type="submit" className="button button-primary w-full" disabled={!isComplete || isBusy}>
            {isBusy ? 'Đang thực hiện…' : confirm}
          </button>
        </form>
      </Dialog>
    </div>
  )
}
