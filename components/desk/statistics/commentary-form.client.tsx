'use client'

import type { FormEvent } from 'react'
import type { Commentary, commentaryParts } from '#newsroom/statistics/commentary.ts'
import type { MonthlyReport } from '#newsroom/statistics/monthly-report.ts'
import { Problem } from '../problem.client.tsx'
import { useAct } from '../use-act.client.ts'

type Props = { month: string; commentary: MonthlyReport['commentary']; parts: typeof commentaryParts }

/** What is said of a month's numbers. Whatever goes wrong, what was written stays in the form. */
export function CommentaryForm({ month, commentary, parts }: Props) {
  const { act, failure, isBusy, isReady } = useAct()
  const write = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const said = (name: string) => String(form.get(name) ?? '')
    const body: Commentary = {
      month,
      version: commentary.version,
      overview: said('overview'),
      highlights: said('highlights'),
      plans: said('plans'),
    }
    void act({ method: 'PUT', path: '/api/monthly-reports', body })
  }
  return (
    <form className="card mt-6 space-y-4" aria-labelledby="nhan-xet" onSubmit={write}>
      <h2 id="nhan-xet" className="text-lg font-semibold">
        Nhận xét
      </h2>
      <p className="text-muted">
        {commentary.updatedByName
          ? `${commentary.updatedByName} ghi lần cuối. Các phần dưới đây được in trong báo cáo.`
          : 'Các phần dưới đây được in trong báo cáo; phần để trống có chỗ để viết tay.'}
      </p>
      {parts.map(({ name, heading, help }) => (
        <div key={name}>
          <label className="label" htmlFor={name}>
            {heading}
          </label>
          <p id={`${name}-help`} className="text-sm text-muted">
            {help}
          </p>
          <textarea
            className="field"
            id={name}
            name={name}
            rows={5}
            maxLength={5_000}
            aria-describedby={`${name}-help`}
            defaultValue={commentary[name]}
          />
        </div>
      ))}
      <Problem failure={failure} />
      <button className="button button-primary print:hidden" type="submit" disabled={isBusy || !isReady}>
        {isBusy ? 'Đang lưu…' : 'Lưu nhận xét'}
      </button>
    </form>
  )
}
