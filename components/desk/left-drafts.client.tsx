'use client'

import { useEffect, useState } from 'react'
import { Notice } from '#components/ui/notice.tsx'
import { copiesOf, type KeptCopy } from './editor/local-copies.client.ts'
import { moment } from './newsroom-time.client.ts'

/** The way back to what a crash or an outage has left on this device. */
export function LeftDrafts({ personId }: { personId: string }) {
  const [copies, setCopies] = useState<KeptCopy[]>([])
  useEffect(() => void copiesOf(personId).then(setCopies), [personId])
  if (copies.length === 0) return null
  return (
    <div className="mb-6">
      <Notice tone="alarm" role="status">
        <p className="font-semibold">Máy này còn bản nháp chưa lưu lên máy chủ. Mở bài để lấy lại:</p>
        <ul className="mt-1 list-disc pl-5">
          {copies.map(({ window, path, content, at }) => (
            <li key={window}>
              <a className="underline" href={path}>
                {content.title || 'Bài chưa có tiêu đề'}
              </a>{' '}
              <span className="text-muted">– {moment(at)}</span>
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  )
}
