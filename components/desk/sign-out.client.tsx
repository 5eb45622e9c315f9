'use client'

import { useState } from 'react'
import { Dialog } from '#components/ui/dialog.client.tsx'
import { copiesOf, forgetCopies, type KeptCopy } from './editor/local-copies.client.ts'
import { forgetWriter } from './editor/writer-here.client.ts'

/**
 * The way out. What this device keeps and the newsroom does not have stays for its author when they come back, unless
 * they say otherwise: whoever sits down at a shared machine next is never offered it.
 */
export function useSignOut(personId: string) {
  const [problem, setProblem] = useState('')
  const [unsaved, setUnsaved] = useState<KeptCopy[]>([])

  async function leave(): Promise<void> {
    if (!(await signOut())) return setProblem('Chưa đăng xuất được.')
    forgetWriter()
    location.assign('/dang-nhap')
  }

  async function askToLeave(): Promise<void> {
    const copies = await copiesOf(personId)
    if (copies.length > 0) setUnsaved(copies)
    else await leave()
  }

  const dialog = (
    <Dialog
      title="Máy này còn bài chưa lưu lên máy chủ"
      description="Nếu giữ lại, chỉ anh/chị thấy bản nháp khi đăng nhập lại trên máy này trong 30 ngày. Ở máy dùng chung, nên lưu xong rồi mới đăng xuất."
      open={unsaved.length > 0}
      onOpenChange={isOpen => !isOpen && setUnsaved([])}
    >
      <ul className="mb-4 list-disc pl-5">
        {unsaved.map(({ window, path, content }) => (
          <li key={window}>
            <a className="touch-link" href={path}>
              {content.title || 'Bài chưa có tiêu đề'}
            </a>
          </li>
        ))}
      </ul>
      <p role="alert" className="text-red empty:hidden">
        {problem}
      </p>
      <div className="flex flex-wrap gap-2">
        <button type="button" className="button button-primary" onClick={() => void leave()}>
          Giữ lại và đăng xuất
        </button>
        <button type="button" className="button" onClick={() => void forgetCopies(unsaved).then(leave)}>
          Xóa khỏi máy này và đăng xuất
        </button>
      </div>
    </Dialog>
  )
  return { askToLeave, problem, dialog }
}

async function signOut(): Promise<boolean> {
  try {
    const { csrfToken } = await (await fetch('/api/auth/csrf')).json()
    const body = new URLSearchParams({ csrfToken, json: 'true' })
    return (await fetch('/api/auth/signout', { method: 'POST', body })).ok
  } catch (error) {
    console.warn('no answer from the newsroom', error)
    return false
  }
}
