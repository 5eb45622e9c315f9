'use client'

import { Problem } from '../problem.client.tsx'
import type { Added } from './use-dictionary.client.ts'

/** What came of putting something into the dictionary, and the way to say more of it. */
export function AddedTerm({ added }: { added: Added | undefined }) {
  if (added && 'failure' in added) return <Problem failure={added.failure} />
  return (
    <p role="status" className="text-sm">
      {added && (
        <>
          {added.isProposed
            ? `Đã đề nghị thêm “${added.term}” vào từ điển. Biên tập viên hoặc lãnh đạo nhận thì máy thôi nhắc.`
            : `Đã thêm “${added.term}” vào từ điển của tòa soạn.`}{' '}
          <a className="text-red underline" href={`/toa-soan/tu-dien?q=${encodeURIComponent(added.term)}`}>
            Xem trong từ điển
          </a>
        </>
      )}
    </p>
  )
}
