'use client'

import { type KeyboardEvent, useState } from 'react'
import type { RemarkLine } from '#newsroom/workflow/remark-lines.ts'
import { moment } from '../newsroom-time.client.ts'
import { rangeOf } from './passages.client.ts'
import { ReplyForm } from './reply-form.client.tsx'

export type Outcome = 'taken' | 'refused'
type Props = {
  remark: RemarkLine
  isGone: boolean
  onReply: ((text: string) => Promise<boolean>) | undefined
  /** Says what became of it; undefined for whoever is not its author. */
  onResolve: ((outcome: Outcome) => void) | undefined
}

/** One remark: the passage, what is said of it, and what became of it. N takes it, K refuses it. */
export function RemarkThread({ remark, isGone, onReply, onResolve }: Props) {
  const [isReplying, setReplying] = useState(false)
  const mayResolve = onResolve !== undefined && remark.resolution === null

  function onKeyDown(event: KeyboardEvent) {
    const outcome = ({ n: 'taken', k: 'refused' } as const)[event.key.toLowerCase()]
    const isTyping = event.target instanceof HTMLTextAreaElement
    if (!outcome || !mayResolve || isTyping || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    onResolve(outcome)
  }

  return (
    <li
      className="space-y-2 border-t border-line pt-3 first:border-0 first:pt-0 [overflow-wrap:anywhere]"
      onKeyDown={onKeyDown}
    >
      <Passage remark={remark} isGone={isGone} />
      {remark.suggestion !== null && (
        <p>
          <span className="text-muted">Đề nghị sửa thành:</span>{' '}
          <ins>{remark.suggestion === '' ? '(bỏ đoạn này)' : remark.suggestion}</ins>
        </p>
      )}
      {remark.text !== '' && <Said by={remark.author} at={remark.at} text={remark.text} />}
      {remark.text === '' && (
        <p className="text-sm text-muted">{`${remark.author}, ${moment(Date.parse(remark.at))}`}</p>
      )}
      {remark.replies.map(reply => (
        <div key={reply.id} className="border-l-2 border-line pl-3">
          <Said by={reply.author} at={reply.at} text={reply.text} />
        </div>
      ))}
      <Standing remark={remark} />
      <div className="flex flex-wrap gap-2">
        {mayResolve && (
          <>
            <button type="button" className="button" aria-keyshortcuts="N" onClick={() => onResolve('taken')}>
              {remark.suggestion === null ? 'Đã sửa theo (N)' : 'Nhận (N)'}
            </button>
            <button type="button" className="button" aria-keyshortcuts="K" onClick={() => onResolve('refused')}>
              Không nhận (K)
            </button>
          </>
        )}
        {onReply && (
          <button
            type="button"
            className="button button-quiet"
            aria-expanded={isReplying}
            onClick={() => setReplying(!isReplying)}
          >
            Trả lời
          </button>
        )}
      </div>
      {isReplying && onReply && <ReplyForm onSent={onReply} onDone={() => setReplying(false)} />}
    </li>
  )
}

function Passage({ remark, isGone }: { remark: RemarkLine; isGone: boolean }) {
  if (remark.quote === '') return <p className="text-sm text-muted">Về cả bài</p>
  if (isGone) {
    return (
      <div>
        <blockquote className="text-sm line-through">{remark.quote}</blockquote>
        <p className="text-sm font-semibold">Đoạn này đã đổi.</p>
      </div>
    )
  }
  return (
    <button
      type="button"
      className="block min-h-11 text-left text-sm underline decoration-dotted"
      onClick={() => goTo(remark)}
    >
      <span className="sr-only">Đến đoạn: </span>“{remark.quote}”
    </button>
  )
}

/** Shows the passage and selects it, so that it is seen without knowing the colour. */
function goTo(remark: RemarkLine): void {
  const range = rangeOf(remark)
  if (!range) return
  range.startContainer.parentElement?.closest<HTMLElement>('[contenteditable="true"]')?.focus()
  range.startContainer.parentElement?.scrollIntoView({ block: 'center' })
  getSelection()?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset)
}

function Said({ by, at, text }: { by: string; at: string; text: string }) {
  return (
    <div>
      <p className="text-sm text-muted">{`${by}, ${moment(Date.parse(at))}`}</p>
      <p className="whitespace-pre-line">{text}</p>
    </div>
  )
}

function Standing({ remark: { resolution } }: { remark: RemarkLine }) {
  if (!resolution) return <p className="text-sm font-semibold">Chưa giải quyết</p>
  const deed = resolution.outcome === 'taken' ? 'đã sửa theo' : 'không sửa theo'
  return <p className="text-sm font-semibold">{`${resolution.by} ${deed}, ${moment(Date.parse(resolution.at))}`}</p>
}
