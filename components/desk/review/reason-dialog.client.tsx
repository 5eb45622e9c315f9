'use client'

import { type FormEvent, type ReactNode, useState } from 'react'
import { Problem } from '../problem.client.tsx'
import { useAct } from '../use-act.client.ts'
import { ActDialog } from './act-dialog.client.tsx'
import type { Refusals } from './reasons.tsx'

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
  const [texts, setTexts] = useState<Record<string, string>>({})
  const { act, failure, isBusy, isReady } = useAct()
  const isComplete = fields.every(({ name }) => [...(texts[name] ?? '').trim()].length >= shortest)

  function submit(event: FormEvent) {
    event.preventDefault()
    void act({ method: 'POST', path, body: { ...body, ...texts } })
  }

  return (
    <ActDialog {...{ button, title, consequence, isReady, refusals }}>
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
        <Problem failure={failure} />
        <button type="submit" className="button button-primary w-full" disabled={!isComplete || isBusy}>
          {isBusy ? 'Đang thực hiện…' : confirm}
        </button>
      </form>
    </ActDialog>
  )
}
