'use client'

import { type FormEvent, useEffect, useRef, useState } from 'react'
import { Dialog } from '#components/ui/dialog.client.tsx'
import { answerWith } from './ask-password.client.ts'
import { callApi, type Failure, failureOf } from './call-api.client.ts'
import { Problem } from './problem.client.tsx'

/** Asks for the password where a decision needs it, over whatever is open, and lets the decision go on. */
export function PasswordDialog() {
  const [answer, setAnswer] = useState<(isProved: boolean) => void>()
  useEffect(() => answerWith(next => setAnswer(() => next)), [])
  if (!answer) return null

  function close(isProved: boolean) {
    answer?.(isProved)
    setAnswer(undefined)
  }

  return (
    <Dialog
      title="Nhập lại mật khẩu"
      description="Lần nhập mật khẩu trước đã quá 15 phút. Nhập xong, việc đang làm được tiếp tục ngay."
      open
      onOpenChange={() => close(false)}
    >
      <PasswordForm onProved={() => close(true)} />
    </Dialog>
  )
}

function PasswordForm({ onProved }: { onProved: () => void }) {
  const [password, setPassword] = useState('')
  const [failure, setFailure] = useState<Failure>()
  const [isBusy, setBusy] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => input.current?.focus(), [])

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (password === '' || isBusy) return
    setBusy(true)
    const told = await callApi('POST', '/api/session/proof', { password })
    setBusy(false)
    if (told.kind === 'done') onProved()
    else setFailure(failureOf(told))
  }

  return (
    <form onSubmit={event => void submit(event)} className="space-y-4">
      <label className="block">
        <span className="label">Mật khẩu</span>
        <input
          ref={input}
          className="field min-h-11"
          type="password"
          autoComplete="current-password"
          value={password}
          onChange={event => setPassword(event.target.value)}
        />
      </label>
      <Problem failure={failure} />
      <button type="submit" className="button button-primary w-full" aria-disabled={password === '' || isBusy}>
        {isBusy ? 'Đang kiểm tra…' : 'Tiếp tục'}
      </button>
    </form>
  )
}
