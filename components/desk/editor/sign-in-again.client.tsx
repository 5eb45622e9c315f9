'use client'

import { LogIn } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { Dialog } from '#components/ui/dialog.client.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { signIn } from '../sign-in.client.ts'
import type { KeeperState } from './keeper-state.client.ts'

type Props = { state: KeeperState; username: string; onSignedIn: () => void }

/**
 * The way back in when the session is over, without leaving the text. It waits to be asked: a dialog that opens by
 * itself would take the letters that are being typed for a password.
 */
export function SignInAgain({ state, username, onSignedIn }: Props) {
  const [isOpen, setOpen] = useState(false)
  if (state.name !== 'unsaved' || state.because === 'unreachable') return null
  return (
    <>
      <button type="button" className="button button-primary shrink-0" onClick={() => setOpen(true)}>
        <LogIn aria-hidden size={18} /> Đăng nhập lại
      </button>
      <Dialog
        title="Đăng nhập lại để lưu tiếp"
        description={
          state.message === undefined
            ? 'Bài vẫn còn nguyên trên màn hình. Đăng nhập xong, bài được lưu ngay.'
            : `${state.message} Bài này chỉ lưu được bằng tài khoản ${username}.`
        }
        open={isOpen}
        onOpenChange={setOpen}
      >
        <PasswordForm username={username} onSignedIn={onSignedIn} />
      </Dialog>
    </>
  )
}

function PasswordForm({ username, onSignedIn }: Omit<Props, 'state'>) {
  const [problem, setProblem] = useState('')
  const [isBusy, setBusy] = useState(false)

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const password = String(new FormData(event.currentTarget).get('password'))
    setBusy(true)
    setProblem('')
    const failure = await signIn(username, password)
    setBusy(false)
    if (failure === undefined) onSignedIn()
    else setProblem(failure)
  }

  return (
    <form method="post" onSubmit={submit} className="space-y-4">
      {problem !== '' && (
        <Notice tone="alarm" role="alert">
          {problem}
        </Notice>
      )}
      <label className="block">
        <span className="label">Tên đăng nhập</span>
        <input className="field min-h-11" name="username" autoComplete="username" value={username} readOnly />
      </label>
      <label className="block">
        <span className="label">Mật khẩu</span>
        <input
          className="field min-h-11"
          name="password"
          type="password"
          autoComplete="current-password"
          required
          // biome-ignore lint/a11y/noAutofocus: the dialog was opened to write this one word
          autoFocus
        />
      </label>
      <button className="button button-primary w-full" type="submit" disabled={isBusy}>
        {isBusy ? 'Đang đăng nhập…' : 'Đăng nhập'}
      </button>
    </form>
  )
}
