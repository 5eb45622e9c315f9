'use client'

import { Upload } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { Notice } from '#components/ui/notice.tsx'
import { useReady } from '#components/ui/use-ready.client.ts'
import { sentenceOf } from '../call-api.client.ts'
import { handIn } from '../pictures/hand-in.client.ts'

type Counts = { added: number; changed: number; unchanged: number }
type Said = { faults: string[] } | { counts: Counts }

/** Takes over a list from a spreadsheet: all of it, or nothing and every bad line with its number. */
export function ImportForm() {
  const [said, setSaid] = useState<Said>()
  const [isBusy, setBusy] = useState(false)
  const isReady = useReady()

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const file = new FormData(event.currentTarget).get('file')
    if (isBusy || !(file instanceof File)) return
    setBusy(true)
    setSaid(undefined)
    const answer = await handIn<Counts>('/api/house-term-files', { file }, { onProgress: () => undefined })
    setBusy(false)
    if (answer.kind === 'done') return setSaid({ counts: answer.value })
    const refusals = answer.kind === 'refused' ? (answer.body.refusals as { message: string }[] | undefined) : undefined
    setSaid({ faults: refusals?.map(({ message }) => message) ?? [sentenceOf(answer)] })
  }

  return (
    <form method="post" onSubmit={event => void submit(event)} className="space-y-3">
      <label className="block">
        <span className="label">Nhập từ tệp CSV</span>
        <input className="field min-h-11" type="file" name="file" accept=".csv,.txt,text/csv" required />
      </label>
      <p className="text-sm text-muted">
        Trong Excel: lưu với kiểu “CSV UTF-8”. Hãy lấy tệp đã xuất làm mẫu; dòng giữ nguyên “Mã” và “Phiên bản” thì sửa
        mục từ ấy, dòng để trống hai ô này là mục từ mới.
      </p>
      {said && 'faults' in said && (
        <Notice tone="alarm" role="alert">
          <ul className="space-y-1">
            {said.faults.map(fault => (
              <li key={fault}>{fault}</li>
            ))}
          </ul>
        </Notice>
      )}
      {said && 'counts' in said && (
        <Notice tone="good" role="status">
          Đã thêm {said.counts.added} mục, sửa {said.counts.changed} mục, giữ nguyên {said.counts.unchanged} mục.{' '}
          <a className="underline" href="/toa-soan/tu-dien">
            Xem từ điển
          </a>
        </Notice>
      )}
      <button type="submit" className="button" disabled={isBusy || !isReady}>
        <Upload aria-hidden size={18} /> {isBusy ? 'Đang nhập…' : 'Nhập danh sách'}
      </button>
    </form>
  )
}
