'use client'

import { type FormEvent, useState } from 'react'
import { Notice } from '#components/ui/notice.tsx'
import { useReady } from '#components/ui/use-ready.client.ts'
import { forgetWriter } from './editor/writer-here.client.ts'
import { signIn } from './sign-in.client.ts'

/** Signs in through next-auth's credentials callback, then goes on to `next`. */
export function SignInForm({ next }: { next: string }) {
  const [problem, setProblem] = useState('')
  const [isBusy, setBusy] = useState(false)
  const isReady = useReady()

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    setBusy(true)
    setProblem('')
    const failure = await signIn(String(form.get('username')), String(form.get('password')))
    if (failure === undefined) {
      // Somebody else may sit here now; whoever opens an editor next is the writer.
      forgetWriter()
      location.assign(next)
    } else {
      setProblem(failure)
      setBusy(false)
    }
  }

  return (
    <form method="post" onSubmit={submit} className="space-y-4">
      {problem !== '' && (
        <Notice tone="alarm" role="alert">
          {problem}
        </Notice>
      )}
      <div>
        <label className="label" htmlFor="username">
          Tên đăng nhập
        </label>
        <input
          className="field min-h-11"
          id="username"
          name="username"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          required
        />
      </div>
      <div>
        <label className="label" htmlFor="password">
          Mật khẩu
        </label>
        <input
          className="field min-h-11"
          id="password"
          name="password"
          type="password"
          autoComplete="current-password"
          required
        />
      </div>
      <button className="button button-primary w-full" type="submit" disabled={isBusy || !isReady}>
        {isBusy ? 'Đang đăng nhập…' : 'Đăng nhập'}
      </button>
    </form>
  )
}
