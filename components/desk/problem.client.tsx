'use client'

import { Notice } from '#components/ui/notice.tsx'
import type { Failure } from './call-api.client.ts'

/** Why an act was not done. Where the page itself is out of date, with the way to the present one. */
export function Problem({ failure }: { failure: Failure | undefined }) {
  if (!failure) return null
  return (
    <Notice tone="alarm" role="alert">
      {failure.sentence}{' '}
      {failure.isOutdated && (
        <button type="button" className="min-h-11 underline" onClick={() => location.reload()}>
          Tải lại để đọc bản mới nhất
        </button>
      )}
    </Notice>
  )
}
