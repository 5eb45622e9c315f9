'use client'

import { Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { SettingForm } from './setting-form.client.tsx'
import { useSetting } from './use-setting.client.ts'

type Column = { name: string; label: string; type?: 'text' | 'date' }
type Row = Record<string, string>
type Props = {
  id: string
  heading: string
  intro: string
  path: string
  version: number
  columns: Column[]
  stored: Row[]
  /** What one row is called: "văn bản". */
  noun: string
}

/** A list that readers see, row by row. */
export function RowsForm({ id, heading, intro, path, version, columns, stored, noun }: Props) {
  const setting = useSetting(path, version)
  const [rows, setRows] = useState(() => stored.map(withKey))
  const change = (key: string, part: Row) =>
    setRows(rows.map(one => (one.key === key ? { key, row: { ...one.row, ...part } } : one)))
  return (
    <SettingForm
      {...{ id, heading, intro, setting }}
      saves={`danh sách ${noun}`}
      value={() => rows.map(({ row }) => row)}
    >
      {rows.length === 0 && <p className="text-sm text-muted">Chưa có {noun} nào; bạn đọc không thấy mục này.</p>}
      {rows.map(({ key, row }, index) => (
        <fieldset key={key} className="grid gap-3 rounded-md border border-line p-3 sm:grid-cols-2">
          <legend className="px-1 text-sm text-muted">
            {`${noun[0]?.toUpperCase()}${noun.slice(1)} ${index + 1}`}
          </legend>
          {columns.map(({ name, label, type = 'text' }) => (
            <label key={name}>
              <span className="label">{label}</span>
              <input
                className="field min-h-11"
                type={type}
                required
                value={row[name] ?? ''}
                onChange={event => change(key, { [name]: event.target.value })}
              />
            </label>
          ))}
          <button
            type="button"
            className="button button-quiet justify-self-start"
            onClick={() => setRows(rows.filter(one => one.key !== key))}
          >
            <Trash2 aria-hidden size={18} /> Bỏ {noun} {index + 1}
          </button>
        </fieldset>
      ))}
      <button
        type="button"
        className="button mr-3"
        onClick={() => setRows([...rows, withKey(Object.fromEntries(columns.map(({ name }) => [name, ''])))])}
      >
        <Plus aria-hidden size={18} /> Thêm {noun}
      </button>
    </SettingForm>
  )
}

let made = 0
// A row is the same row while others are taken out above it.
const withKey = (row: Row) => ({ key: `row-${made++}`, row })
