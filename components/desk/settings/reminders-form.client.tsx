'use client'

import { useState } from 'react'
import { SettingForm } from './setting-form.client.tsx'
import { useSetting } from './use-setting.client.ts'

type Props = { version: number; hours: number; sendsMail: boolean }

/** When those who decide are reminded of what waits. */
export function RemindersForm({ version, hours, sendsMail }: Props) {
  const setting = useSetting('/api/settings/reminders', version, 'Đã lưu.')
  const [text, setText] = useState(String(hours))
  return (
    <SettingForm
      id="nhac-duyet"
      heading="Nhắc bài chờ duyệt"
      intro="Bài chờ lâu hơn số giờ này thì lãnh đạo và người được ủy quyền được nhắc, mỗi bài mỗi ngày một lần."
      saves="việc nhắc"
      setting={setting}
      value={() => ({ hours: Number(text) })}
    >
      <label className="block">
        <span className="label">Nhắc sau bao nhiêu giờ</span>
        <input
          className="field min-h-11 max-w-32"
          type="number"
          inputMode="numeric"
          min={1}
          max={720}
          required
          value={text}
          onChange={event => setText(event.target.value)}
        />
      </label>
      <p className="text-sm text-muted">
        {sendsMail
          ? 'Lời nhắc có trong phòng biên tập và đến bằng thư, theo cách mỗi người đã chọn.'
          : 'Máy chủ này chưa được đặt để gửi thư (SMTP_URL, MAIL_FROM), nên lời nhắc và mọi thông báo chỉ có trong phòng biên tập.'}
      </p>
    </SettingForm>
  )
}
