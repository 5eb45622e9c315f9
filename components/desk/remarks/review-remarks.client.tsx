'use client'

import type { RemarkLine } from '#newsroom/workflow/remark-lines.ts'
import { NewRemarkForm } from './new-remark-form.client.tsx'
import { RemarkList } from './remark-list.client.tsx'
import { useRemarks } from './use-remarks.client.ts'

type Props = {
  editionId: string
  initial: RemarkLine[]
  may: { remark: boolean; reply: boolean; resolve: boolean }
}

/** Remarks beside the text as readers will see it. */
export function ReviewRemarks({ editionId, initial, may }: Props) {
  const { remarks, send, failure } = useRemarks(initial)
  if (remarks.length === 0 && !may.remark) return null
  return (
    <RemarkList
      remarks={remarks}
      failure={failure}
      onReply={may.reply ? ({ id }, text) => send(`/api/remarks/${id}/replies`, { text }) : undefined}
      onResolve={may.resolve ? ({ id }, outcome) => void send(`/api/remarks/${id}/resolution`, { outcome }) : undefined}
    >
      {may.remark && <NewRemarkForm onSent={remark => send(`/api/editions/${editionId}/remarks`, remark)} />}
    </RemarkList>
  )
}
