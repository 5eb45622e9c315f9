'use client'

import { useState } from 'react'
import type { Choices } from '#newsroom/notifications/choose-notifications.ts'
import type { KindLine } from '#newsroom/notifications/kind-lines.ts'
import { SettingForm } from '../settings/setting-form.client.tsx'
import { useSetting } from '../settings/use-setting.client.ts'

type Props = { version: number; stored: Choices; kinds: KindLine[] }
type Way = 'notInDesk' | 'notByMail'

const rhythms: { value: Choices['rhythm']; name: string; help: string }[] = [
  { value: 'at-once', name: 'Ngay khi có việc', help: 'Nhiều việc trong vài phút thì gộp vào một thư.' },
  { value: 'hourly', name: 'Mỗi giờ một thư', help: 'Gộp các việc trong giờ; việc đã đọc thì không gửi nữa.' },
  { value: 'daily', name: 'Mỗi sáng một thư, lúc 7 giờ', help: 'Gộp các việc chưa đọc của ngày hôm trước.' },
]
const ways: { way: Way; name: string }[] = [
  { way: 'notInDesk', name: 'Trong phòng biên tập' },
  { way: 'notByMail', name: 'Bằng thư' },
]

/** Of what one is told, in which way and when. */
export function ChoicesForm({ version, stored, kinds }: Props) {
  const setting = useSetting('/api/notifications/choices', version, 'Đã lưu.')
  const [choices, setChoices] = useState(stored)
  const toggle = (way: Way, kind: KindLine['kind'], isOn: boolean) => {
    const others = choices[way].filter(one => one !== kind)
    setChoices({ ...choices, [way]: isOn ? others : [...others, kind] })
  }
  return (
    <SettingForm
      id="cach-nhan"
      heading="Nhận gì, bằng cách nào"
      intro="Chỉ thay đổi những thông báo từ lúc lưu trở đi."
      saves="cách nhận"
      setting={setting}
      value={() => choices}
    >
      <fieldset>
        <legend className="label">Thư được gửi</legend>
        {rhythms.map(({ value, name, help }) => (
          <label key={value} className="flex min-h-11 items-start gap-3 py-2">
            <input
              type="radio"
              name="rhythm"
              className="mt-1 size-5 shrink-0"
              checked={choices.rhythm === value}
              onChange={() => setChoices({ ...choices, rhythm: value })}
            />
            <span>
              {name}
              <span className="block text-sm text-muted">{help}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <div className="divide-y divide-line border-y border-line">
        {kinds.map(({ kind, name }) => (
          <fieldset key={kind} className="py-2 sm:flex sm:items-center sm:justify-between sm:gap-4">
            <legend className="float-left w-full font-semibold sm:w-auto sm:grow">{name}</legend>
            <div className="clear-left flex shrink-0 flex-wrap gap-x-6 sm:clear-none sm:flex-nowrap">
              {ways.map(({ way, name: wayName }) => (
                <label key={way} className="flex min-h-11 items-center gap-2">
                  <input
                    type="checkbox"
                    className="size-5"
                    checked={!choices[way].includes(kind)}
                    onChange={event => toggle(way, kind, event.target.checked)}
                  />
                  {wayName}
                </label>
              ))}
            </div>
          </fieldset>
        ))}
      </div>
    </SettingForm>
  )
}
