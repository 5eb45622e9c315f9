'use client'

import { type FormEvent, useState } from 'react'
import { instantOf } from '../newsroom-time.client.ts'
import { Problem } from '../problem.client.tsx'
import { useAct } from '../use-act.client.ts'

type Props = { people: { id: string; name: string; position: string }[] }

/** Lets somebody approve in one's place, from one moment to another. */
export function DelegationForm({ people }: Props) {
  const [toId, setToId] = useState('')
  const [starts, setStarts] = useState('')
  const [ends, setEnds] = useState('')
  const { act, failure, isBusy, isReady } = useAct()
  const [startsAt, endsAt] = [instantOf(starts), instantOf(ends)]
  const isComplete = toId !== '' && startsAt !== undefined && endsAt !== undefined

  function submit(event: FormEvent) {
    event.preventDefault()
    if (!isComplete || isBusy) return
    const body = { toId, startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() }
    void act({ method: 'POST', path: '/api/delegations', body })
  }

  return (
    <form onSubmit={submit} className="card space-y-4">
      <label className="block">
        <span className="label">Người được ủy quyền</span>
        <select className="field min-h-11" value={toId} onChange={event => setToId(event.target.value)}>
          <option value="">Chọn một người</option>
          {people.map(({ id, name, position }) => (
            <option key={id} value={id}>
              {position === '' ? name : `${name}, ${position}`}
            </option>
          ))}
        </select>
      </label>
      <Moment label="Từ" value={starts} onChange={setStarts} />
      <Moment label="Đến" value={ends} onChange={setEnds} />
      <p className="text-sm text-muted">
        Người được ủy quyền duyệt bài thay anh/chị trong thời gian này, trừ bài của chính họ và bài của anh/chị. Mỗi lần
        duyệt được ghi “K/T” kèm chức danh của anh/chị.
      </p>
      <Problem failure={failure} />
      <button type="submit" className="button button-primary w-full" aria-disabled={!isComplete || isBusy || !isReady}>
        {isBusy ? 'Đang ghi…' : 'Ủy quyền'}
      </button>
    </form>
  )
}

type MomentProps = { label: string; value: string; onChange: (value: string) => void }

function Moment({ label, value, onChange }: MomentProps) {
  return (
    <label className="block">
      <span className="label">{label}</span>
      <input
        className="field min-h-11"
        type="datetime-local"
        value={value}
        onChange={event => onChange(event.target.value)}
      />
    </label>
  )
}
