'use client'

import type { FormEvent, ReactNode } from 'react'
import { Problem } from '../problem.client.tsx'
import { useAct } from '../use-act.client.ts'
import { ActDialog } from './act-dialog.client.tsx'
import type { Refusals } from './reasons.tsx'

type Props = { articleId: string; refusals: Refusals; children: ReactNode }

/** Opens a new draft on the published text. */
export function OpenEditionButton({ articleId, refusals, children }: Props) {
  const { act, failure, isBusy, isReady } = useAct()

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const body = { kind: form.get('kind'), note: form.get('note') }
    const next = `/toa-soan/bai-viet/${articleId}?sua=1`
    void act({ method: 'POST', path: `/api/articles/${articleId}/editions`, body }, next)
  }

  return (
    <ActDialog
      button={children}
      title="Mở bản mới của bài đã đăng"
      consequence="Bạn đọc vẫn thấy bản đang hiển thị cho đến khi bản mới được duyệt và đăng."
      {...{ isReady, refusals }}
    >
      <form onSubmit={submit} className="space-y-4">
        <fieldset>
          <legend className="label">Loại</legend>
          <label className="flex min-h-11 items-center gap-2">
            <input type="radio" name="kind" value="correction" defaultChecked className="size-5" /> Đính chính: bản
            trước có chỗ sai
          </label>
          <label className="flex min-h-11 items-center gap-2">
            <input type="radio" name="kind" value="update" className="size-5" /> Cập nhật: có thêm thông tin mới
          </label>
        </fieldset>
        <label className="block">
          <span className="label">Lời ghi cho bạn đọc</span>
          <textarea className="field" name="note" rows={3} maxLength={2_000} />
          <span className="text-sm text-muted">Đính chính thì phải ghi, ít nhất 10 ký tự.</span>
        </label>
        <Problem failure={failure} />
        <button type="submit" className="button button-primary w-full" disabled={isBusy}>
          Mở bản mới
        </button>
      </form>
    </ActDialog>
  )
}
