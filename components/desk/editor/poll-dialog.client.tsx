'use client'

import type { Editor } from '@tiptap/react'
import { useEffect, useState } from 'react'
import { Dialog } from '#components/ui/dialog.client.tsx'
import { type Answer, readApi, sentenceOf } from '../call-api.client.ts'
import { ChoiceButton } from './choice-button.client.tsx'
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
            <ChoiceButton name={poll.question} about={poll.standing} onChosen={() => choose(poll)} />
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
    let isWanted = true
    setAnswer(undefined)
    void readApi<{ polls: Poll[] }>('/api/polls').then(given => isWanted && setAnswer(given))
    return () => {
      isWanted = false
    }
  }, [isOpen])
  return answer
}
