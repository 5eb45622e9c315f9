'use client'

import type { Editor } from '@tiptap/react'
import { useEffect, useState } from 'react'
import { Dialog } from '#components/ui/dialog.client.tsx'
import { type Answer, answerFrom, sentenceOf } from '../call-api.client.ts'
import { insertBlock } from './insert-block.client.ts'

type Props = { editor: Editor; open: boolean; onOpenChange: (open: boolean) => void }
type Poll = { id: string; question: string; standing: string }

/** Puts one of the newsroom's polls into the text. */
export function PollDialog({ editor, open, onOpenChange }: Props) {
  const answer = usePolls(open)
  const polls = answer?.kind === 'done' ? answer.value.polls : []

  function choose({ id, question }: Poll) {
    insertBlock(editor, { type: 'poll', attrs: { pollId: id, question } })
    onOpenChange(false)
  }

  return (
    <Dialog title="Đưa bình chọn vào bài" open={open} onOpenChange={onOpenChange}>
      <p role="status" className="text-sm text-muted">
        {told(answer)}
      </p>
      <ul className="mt-2 divide-y divide-line">
        {polls.map(poll => (
          <li key={poll.id}>
            <button
              type="button"
              className="block min-h-11 w-full rounded px-2 py-2 text-left hover:bg-tint"
              onClick={() => choose(poll)}
            >
              <span className="font-semibold">{poll.question}</span>
              <span className="block text-sm text-muted">{poll.standing}</span>
            </button>
          </li>
        ))}
      </ul>
      <p className="mt-3 text-sm">
        <a href="/toa-soan/binh-chon" target="_blank" rel="noreferrer">
          Các bình chọn của tòa soạn
        </a>
      </p>
    </Dialog>
  )
}

function told(answer: Answer<{ polls: Poll[] }> | undefined): string {
  if (!answer) return 'Đang lấy danh sách bình chọn…'
  if (answer.kind !== 'done') return sentenceOf(answer)
  return answer.value.polls.length === 0
    ? 'Chưa có bình chọn nào. Biên tập viên hoặc lãnh đạo đặt câu hỏi ở trang Bình chọn.'
    : 'Bấm vào bình chọn để đưa vào bài.'
}

/** The newsroom's polls as they are when the dialog opens; undefined until there is an answer. */
function usePolls(isOpen: boolean): Answer<{ polls: Poll[] }> | undefined {
  const [answer, setAnswer] = useState<Answer<{ polls: Poll[] }>>()
  useEffect(() => {
    if (!isOpen) return
    const over = new AbortController()
    setAnswer(undefined)
    void askForPolls(over.signal).then(given => !over.signal.aborted && setAnswer(given))
    return () => over.abort()
  }, [isOpen])
  return answer
}

async function askForPolls(signal: AbortSignal): Promise<Answer<{ polls: Poll[] }>> {
  try {
    const response = await fetch('/api/polls', { signal: AbortSignal.any([signal, AbortSignal.timeout(20_000)]) })
    return answerFrom(response.status, await response.json())
  } catch (error) {
    if (!signal.aborted) console.warn('no answer from the newsroom', error)
    return { kind: 'unreachable' }
  }
}
