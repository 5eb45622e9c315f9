'use client'

import { mergeAttributes, Node } from '@tiptap/core'
import { type NodeViewProps, NodeViewWrapper, ReactNodeViewRenderer } from '@tiptap/react'
import { Trash2, Vote } from 'lucide-react'
import type { PollInText } from '#newsroom/articles/poll-block.ts'

/** A poll inside a text: its question is the poll's own, so nothing in it can be typed over. */
export const PollNode = Node.create({
  name: 'poll',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({ pollId: { default: null }, question: { default: '' } }),
  // Nothing that is pasted from elsewhere becomes one: a poll has to be chosen.
  parseHTML: () => [{ tag: 'div[data-newsroom-poll]' }],
  renderHTML: ({ HTMLAttributes }) => ['div', mergeAttributes(HTMLAttributes, { 'data-newsroom-poll': '' })],
  addNodeView: () => ReactNodeViewRenderer(PollView),
})

function PollView({ node, deleteNode, editor }: NodeViewProps) {
  const { question } = node.attrs as PollInText
  return (
    <NodeViewWrapper className="rounded-md border-2 border-line p-3" contentEditable={false}>
      <div className="flex flex-wrap items-center justify-between gap-2 text-sm text-muted">
        <span className="flex items-center gap-2">
          <Vote aria-hidden size={18} /> Bình chọn
        </span>
        {editor.isEditable && (
          <button type="button" className="button button-quiet" onClick={deleteNode}>
            <Trash2 aria-hidden size={18} /> Bỏ bình chọn
          </button>
        )}
      </div>
      <p className="mt-2 font-semibold">{question}</p>
      <p className="text-sm text-muted">Bạn đọc bỏ phiếu ngay trong bài khi bình chọn mở, và thấy kết quả khi đóng.</p>
    </NodeViewWrapper>
  )
}
