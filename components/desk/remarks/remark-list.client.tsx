'use client'

import type { RemarkLine } from '#newsroom/workflow/remark-lines.ts'
import type { Failure } from '../call-api.client.ts'
import { Problem } from '../problem.client.tsx'
import { type Outcome, RemarkThread } from './remark-thread.client.tsx'
import { usePassages } from './use-passages.client.ts'

type Props = {
  remarks: RemarkLine[]
  failure: Failure | undefined
  onReply: ((remark: RemarkLine, text: string) => Promise<boolean>) | undefined
  onResolve: ((remark: RemarkLine, outcome: Outcome) => void) | undefined
  children?: React.ReactNode
}

/** Every remark on the text, with what became of it. */
export function RemarkList({ remarks, failure, onReply, onResolve, children }: Props) {
  const gone = usePassages(remarks)
  const open = remarks.filter(({ resolution }) => resolution === null).length
  return (
    <section aria-labelledby="gop-y" className="card space-y-3">
      <h2 id="gop-y" className="font-semibold">
        Góp ý
      </h2>
      {remarks.length > 0 && (
        <p role="status" className="text-sm text-muted">
          {open === 0 ? 'Mọi góp ý đã được giải quyết.' : `${open} góp ý chưa giải quyết.`}
        </p>
      )}
      <ul className="space-y-3">
        {remarks.map(remark => (
          <RemarkThread
            key={remark.id}
            remark={remark}
            isGone={gone.has(remark.id)}
            onReply={onReply && (text => onReply(remark, text))}
            onResolve={onResolve && (outcome => onResolve(remark, outcome))}
          />
        ))}
      </ul>
      <Problem failure={failure} />
      {children}
    </section>
  )
}
