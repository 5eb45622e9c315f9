'use client'

import { useState } from 'react'
import type { Organisation } from '#newsroom/settings/organisation.ts'
import { SettingForm } from './setting-form.client.tsx'
import { useSetting } from './use-setting.client.ts'

type Props = { version: number; stored: Organisation }

const fields: { name: keyof Organisation; label: string; help?: string; isRequired?: boolean }[] = [
  { name: 'name', label: 'Tên cơ quan, ở đầu trang', isRequired: true },
  { name: 'parent', label: 'Cơ quan chủ quản' },
  {
    name: 'siteName',
    label: 'Tên đầy đủ của trang',
    help: 'Ở tiêu đề của mọi trang và khi chia sẻ.',
    isRequired: true,
  },
  { name: 'description', label: 'Một câu giới thiệu', help: 'Máy tìm kiếm hiện câu này dưới tên trang.' },
  { name: 'motto', label: 'Phương châm, ở chân trang' },
  { name: 'responsible', label: 'Người chịu trách nhiệm nội dung' },
  { name: 'licence', label: 'Giấy phép', help: 'Số, ngày cấp và cơ quan cấp.' },
  { name: 'address', label: 'Địa chỉ' },
  { name: 'phone', label: 'Điện thoại' },
  { name: 'email', label: 'Thư điện tử' },
]

/** Who publishes this site. */
export function OrganisationForm({ version, stored }: Props) {
  const setting = useSetting('/api/settings/organisation', version)
  const [organisation, setOrganisation] = useState(stored)
  return (
    <SettingForm
      id="co-quan"
      heading="Cơ quan"
      intro="Có ở đầu trang và chân trang. Ô để trống thì bạn đọc không thấy dòng ấy."
      saves="thông tin cơ quan"
      setting={setting}
      value={() => organisation}
    >
      {fields.map(({ name, label, help, isRequired }) => (
        <label key={name} className="block">
          <span className="label">{label}</span>
          <input
            className="field min-h-11"
            value={organisation[name]}
            maxLength={300}
            required={isRequired}
            onChange={event => setOrganisation({ ...organisation, [name]: event.target.value })}
          />
          {help && <span className="text-sm text-muted">{help}</span>}
        </label>
      ))}
    </SettingForm>
  )
}
