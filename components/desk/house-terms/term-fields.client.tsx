'use client'

import { useState } from 'react'
import type { Term } from '#newsroom/house-terms/term.ts'

export type Kind = { value: Term['kind']; name: string }
type Props = { kinds: Kind[]; value: Partial<Term> }

/** The fields of an entry of the dictionary; abbreviations have some of their own. */
export function TermFields({ kinds, value }: Props) {
  const [kind, setKind] = useState(value.kind ?? 'person')
  const isAbbreviation = kind === 'abbreviation'
  return (
    <div className="space-y-3">
      <label className="block">
        <span className="label">Loại</span>
        <select
          className="field min-h-11"
          name="kind"
          value={kind}
          onChange={event => setKind(event.target.value as Term['kind'])}
        >
          {kinds.map(one => (
            <option key={one.value} value={one.value}>
              {one.name}
            </option>
          ))}
        </select>
      </label>
      <Text name="term" label="Mục từ" longest={200} value={value.term} isRequired />
      {isAbbreviation && (
        <>
          <Text name="standsFor" label="Viết tắt cho cụm từ" longest={300} value={value.standsFor} />
          <label className="flex min-h-11 items-center gap-2">
            <input type="checkbox" className="size-5" name="isSpeltOut" defaultChecked={value.isSpeltOut} />
            Phải viết đầy đủ ở lần đầu trong bài
          </label>
        </>
      )}
      <Text
        name="preferred"
        label="Viết thống nhất thành"
        help="Để trống khi mục từ đã đúng. Có chữ ở đây thì máy soát lỗi đề nghị viết chữ này thay cho mục từ."
        longest={200}
        value={value.preferred}
      />
      <div className="grid gap-3 sm:grid-cols-2">
        <Day name="validFrom" label="Có hiệu lực từ ngày" value={value.validFrom} />
        <Day name="validTo" label="Đến hết ngày" value={value.validTo} />
      </div>
      <Text name="note" label="Ghi chú" longest={500} value={value.note} />
    </div>
  )
}

/** What the form says, as the newsroom takes it. */
export function termFrom(form: FormData): Term {
  const said = (name: string) => String(form.get(name) ?? '')
  const day = (name: string) => said(name) || null
  return {
    kind: said('kind') as Term['kind'],
    term: said('term'),
    standsFor: said('standsFor'),
    isSpeltOut: form.has('isSpeltOut'),
    preferred: said('preferred'),
    validFrom: day('validFrom'),
    validTo: day('validTo'),
    note: said('note'),
  }
}

type TextProps = {
  name: keyof Term
  label: string
  help?: string
  longest: number
  value: string | undefined
  isRequired?: boolean
}

function Text({ name, label, help, longest, value, isRequired = false }: TextProps) {
  return (
    <label className="block">
      <span className="label">{label}</span>
      <input className="field min-h-11" name={name} maxLength={longest} defaultValue={value} required={isRequired} />
      {help && <span className="text-sm text-muted">{help}</span>}
    </label>
  )
}

function Day({ name, label, value }: { name: keyof Term; label: string; value: string | null | undefined }) {
  return (
    <label className="block">
      <span className="label">{label}</span>
      <input className="field min-h-11" type="date" name={name} defaultValue={value ?? ''} />
    </label>
  )
}
