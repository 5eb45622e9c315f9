'use client'

import { useState } from 'react'
import { Notice } from '#components/ui/notice.tsx'
import { Problem } from '../problem.client.tsx'
import { useAct } from '../use-act.client.ts'

type Props = { email: string; isRefused: boolean }

/** Where the mails of one's notifications go. */
export function AddressForm({ email: stored, isRefused }: Props) {
  const { act, failure, isBusy, isReady } = useAct()
  const [email, setEmail] = useState(stored)
  return (
    <form
      method="post"
      aria-labelledby="dia-chi-thu"
      className="card space-y-4"
      onSubmit={event => {
        event.preventDefault()
        void act({ method: 'PUT', path: '/api/notifications/address', body: { email } })
      }}
    >
      <div>
        <h2 id="dia-chi-thu" className="text-lg font-semibold">
          Địa chỉ nhận thư
        </h2>
        <p className="text-sm text-muted">
          Thư chỉ có tiêu đề bài và đường dẫn, không có nội dung bài. Để trống thì không nhận thư.
        </p>
      </div>
      {isRefused && (
        <Notice tone="alarm">
          Máy chủ thư đã từ chối địa chỉ này, nên không còn thư nào được gửi đến đó. Hãy sửa lại, hoặc lưu lại để thử
          lần nữa.
        </Notice>
      )}
      <fieldset disabled={!isReady}>
        <label className="block">
          <span className="label">Thư điện tử</span>
          <input
            className="field min-h-11"
            type="email"
            autoComplete="email"
            maxLength={254}
            value={email}
            onChange={event => setEmail(event.target.value)}
          />
        </label>
      </fieldset>
      <Problem failure={failure} />
      <button type="submit" className="button button-primary" disabled={isBusy || !isReady}>
        Lưu địa chỉ
      </button>
    </form>
  )
}
