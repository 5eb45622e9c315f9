'use client'

import type { FormEvent } from 'react'
import { Problem } from '../problem.client.tsx'
import { useAct } from '../use-act.client.ts'

/** Proposes a question to readers. Whatever goes wrong, what was written stays in the form. */
export function ProposePollForm() {
  const { act, failure, isBusy, isReady } = useAct()
  const propose = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    void act({ method: 'POST', path: '/api/polls', body: pollFrom(new FormData(event.currentTarget)) })
  }
  return (
    <form className="card space-y-4" aria-labelledby="dat-binh-chon" onSubmit={propose}>
      <h2 id="dat-binh-chon" className="text-lg font-semibold">
        Đặt bình chọn mới
      </h2>
      <p>Lãnh đạo duyệt rồi bạn đọc mới thấy. Sau khi đặt, câu hỏi không sửa được nữa.</p>
      <div>
        <label className="label" htmlFor="question">
          Câu hỏi
        </label>
        <textarea className="field" id="question" name="question" rows={2} maxLength={300} required />
      </div>
      <div>
        <label className="label" htmlFor="options">
          Phương án, mỗi dòng một phương án
        </label>
        <textarea className="field" id="options" name="options" rows={4} required />
      </div>
      <label className="flex min-h-11 items-center gap-2">
        <input type="checkbox" name="isMultiple" /> Được chọn nhiều phương án
      </label>
      <label className="flex items-center gap-2">
        <input type="checkbox" name="showsVoters" /> Người đã bỏ phiếu thấy ngay kết quả (những người khác thấy khi
        đóng)
      </label>
      <div>
        <label className="label" htmlFor="closesAt">
          Tự đóng lúc <span className="font-normal text-muted">(giờ Việt Nam; có thể bỏ trống)</span>
        </label>
        <input className="field" type="datetime-local" id="closesAt" name="closesAt" />
      </div>
      <Problem failure={failure} />
      <button className="button button-primary" type="submit" disabled={isBusy || !isReady}>
        {isBusy ? 'Đang gửi…' : 'Đặt bình chọn'}
      </button>
    </form>
  )
}

function pollFrom(form: FormData) {
  const said = (name: string) => String(form.get(name) ?? '')
  return {
    question: said('question'),
    options: said('options')
      .split('\n')
      .map(line => line.trim())
      .filter(line => line !== ''),
    isMultiple: form.has('isMultiple'),
    showsVoters: form.has('showsVoters'),
    closesAt: said('closesAt') === '' ? null : `${said('closesAt')}:00+07:00`,
  }
}
