'use client'

import type { ReactNode } from 'react'
import { Notice } from '#components/ui/notice.tsx'
import type { useSetting } from './use-setting.client.ts'

type Props = {
  id: string
  heading: string
  intro: string
  /** What the button says it saves. */
  saves: string
  setting: ReturnType<typeof useSetting>
  value: () => unknown
  children: ReactNode
}

/** What stands around the fields of every setting: its heading, the button, and what came of it. */
export function SettingForm({ id, heading, intro, saves, setting, value, children }: Props) {
  const { save, said, isBusy, isReady } = setting
  return (
    <form
      method="post"
      aria-labelledby={id}
      className="card space-y-4"
      onSubmit={event => {
        event.preventDefault()
        void save(value())
      }}
    >
      <div>
        <h2 id={id} className="text-lg font-semibold">
          {heading}
        </h2>
        <p className="text-sm text-muted">{intro}</p>
      </div>
      {/* Until the script is there nobody types what it would forget. */}
      <fieldset disabled={!isReady} className="space-y-4">
        {children}
      </fieldset>
      {said && (
        <Notice tone={said.isProblem ? 'alarm' : 'good'} role={said.isProblem ? 'alert' : 'status'}>
          {said.text}
        </Notice>
      )}
      <button type="submit" className="button button-primary" disabled={isBusy || !isReady}>
        Lưu {saves}
      </button>
    </form>
  )
}
