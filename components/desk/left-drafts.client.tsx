'use client'

import { useEffect, useState } from 'react'
import { Dialog } from '#components/ui/dialog.client.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { DraftColumn } from './editor/compare-drafts.client.tsx'
import { forgetCopies, type KeptCopy, leftCopiesOf } from './editor/local-copies.client.ts'
import { moment } from './newsroom-time.client.ts'

/**
 * The way back to what a crash or an outage has left on this device. An article may be gone meanwhile, or not the
 * author's to edit any more: the text can be read, copied out and dropped here all the same.
 */
export function LeftDrafts({ personId }: { personId: string }) {
  const [copies, setCopies] = useState<KeptCopy[]>([])
  const [read, setRead] = useState<KeptCopy>()
  useEffect(() => void leftCopiesOf(personId).then(setCopies), [personId])
  if (copies.length === 0) return null

  function drop(copy: KeptCopy) {
    void forgetCopies([copy])
    setCopies(copies.filter(({ window }) => window !== copy.window))
    setRead(undefined)
  }

  return (
    <div className="mb-6">
      <Notice tone="alarm" role="status">
        <p className="font-semibold">Máy này còn bản nháp chưa lưu lên máy chủ. Mở bài để lấy lại:</p>
        <ul className="mt-1 space-y-1">
          {copies.map(copy => (
            <li key={copy.window} className="flex flex-wrap items-center gap-x-3">
              <a className="inline-flex min-h-11 items-center underline" href={copy.path}>
                {titleOf(copy)}
              </a>
              <span className="text-muted">{moment(copy.at)}</span>
              <button type="button" className="button button-quiet" onClick={() => setRead(copy)}>
                Xem bản nháp
              </button>
            </li>
          ))}
        </ul>
      </Notice>
      <Dialog
        wide
        title={read ? titleOf(read) : ''}
        description="Nếu bài không còn mở được, có thể chép bản nháp ra rồi xóa khỏi máy này."
        open={read !== undefined}
        onOpenChange={isOpen => !isOpen && setRead(undefined)}
      >
        {read && (
          <DraftColumn
            heading={`Bản nháp lúc ${moment(read.at)}`}
            draft={read}
            choice="Xóa khỏi máy này"
            onChoose={() => drop(read)}
          />
        )}
      </Dialog>
    </div>
  )
}

function titleOf({ content: { title } }: KeptCopy): string {
  return title || 'Bài chưa có tiêu đề'
}
