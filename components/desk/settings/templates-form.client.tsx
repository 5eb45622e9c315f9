'use client'

import { Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { Template } from '#newsroom/templates/templates.ts'
import { SettingForm } from './setting-form.client.tsx'
import { useSetting } from './use-setting.client.ts'

type Props = { version: number; stored: Template[] }
type Row = { key: string; template: Template }

const empty: Template = { name: '', title: '', standfirst: '', outline: '' }
const lines = [
  { name: 'title', label: 'Tiêu đề có sẵn', rows: 2, longest: 300 },
  { name: 'standfirst', label: 'Sapo có sẵn', rows: 3, longest: 1_000 },
  { name: 'outline', label: 'Dàn bài', rows: 12, longest: 10_000 },
] as const

/** What articles of each kind begin with. */
export function TemplatesForm({ version, stored }: Props) {
  const setting = useSetting('/api/settings/templates', version, 'Đã lưu. Bài mở từ bây giờ dùng các mẫu này.')
  const [rows, setRows] = useState(() => stored.map(withKey))
  const change = (key: string, part: Partial<Template>) =>
    setRows(rows.map(one => (one.key === key ? { key, template: { ...one.template, ...part } } : one)))
  return (
    <SettingForm
      id="mau-bai"
      heading="Mẫu bài"
      intro="Người viết chọn mẫu khi mở bài mới. Mỗi dòng của dàn bài là một đoạn; dòng bắt đầu bằng ## là tiêu đề mục. Chỗ cần điền đặt trong ngoặc ⟦ ⟧, tên đứng trước dấu hai chấm, ví dụ ⟦Thời gian: buổi, ngày⟧; còn chỗ chưa điền thì bài chưa gửi duyệt được."
      saves="mẫu bài"
      setting={setting}
      value={() => rows.map(({ template }) => template)}
    >
      {rows.map(({ key, template }, at) => (
        <TemplateFields
          key={key}
          legend={`Mẫu ${at + 1}`}
          template={template}
          onChange={part => change(key, part)}
          onRemove={() => setRows(rows.filter(one => one.key !== key))}
        />
      ))}
      <button type="button" className="button mr-3" onClick={() => setRows([...rows, withKey(empty)])}>
        <Plus aria-hidden size={18} /> Thêm mẫu bài
      </button>
    </SettingForm>
  )
}

type FieldsProps = {
  legend: string
  template: Template
  onChange: (part: Partial<Template>) => void
  onRemove: () => void
}

function TemplateFields({ legend, template, onChange, onRemove }: FieldsProps) {
  return (
    <fieldset className="space-y-3 rounded-md border border-line p-3">
      <legend className="px-1 text-sm text-muted">{legend}</legend>
      <label className="block">
        <span className="label">Tên mẫu</span>
        <input
          className="field min-h-11"
          maxLength={60}
          required
          value={template.name}
          onChange={event => onChange({ name: event.target.value })}
        />
      </label>
      <details>
        <summary className="flex min-h-11 cursor-pointer items-center">Nội dung của mẫu</summary>
        {lines.map(({ name, label, rows, longest }) => (
          <label key={name} className="mt-2 block">
            <span className="label">{label}</span>
            <textarea
              className="field"
              rows={rows}
              maxLength={longest}
              value={template[name]}
              onChange={event => onChange({ [name]: event.target.value })}
            />
          </label>
        ))}
      </details>
      <button type="button" className="button button-quiet" onClick={onRemove}>
        <Trash2 aria-hidden size={18} /> Bỏ mẫu {template.name}
      </button>
    </fieldset>
  )
}

let made = 0
// A row is the same row while others are taken out above it.
const withKey = (template: Template): Row => ({ key: `template-${made++}`, template })
