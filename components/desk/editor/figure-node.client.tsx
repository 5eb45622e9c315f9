'use client'

import { mergeAttributes, Node } from '@tiptap/core'
import { type NodeViewProps, NodeViewWrapper, ReactNodeViewRenderer } from '@tiptap/react'
import { ImageIcon, Trash2 } from 'lucide-react'

/** A picture in the text, or the place that is kept for one until somebody uploads it. */
export const Figure = Node.create({
  name: 'figure',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({
    mediaId: { default: null },
    alt: { default: '' },
    caption: { default: '' },
    credit: { default: '' },
  }),
  // Pasted figures bring addresses of other sites: only the editor's own button makes one.
  parseHTML: () => [{ tag: 'figure[data-newsroom-figure]' }],
  renderHTML: ({ HTMLAttributes }) => ['figure', mergeAttributes(HTMLAttributes, { 'data-newsroom-figure': '' })],
  addNodeView: () => ReactNodeViewRenderer(FigureView),
})

function FigureView({ node, updateAttributes, deleteNode, editor }: NodeViewProps) {
  const { mediaId, caption } = node.attrs
  return (
    <NodeViewWrapper as="figure" className="rounded-md border-2 border-dashed border-field p-3" contentEditable={false}>
      <div className="flex items-center justify-between gap-2 text-sm text-muted">
        <span className="flex items-center gap-2">
          <ImageIcon aria-hidden size={18} />
          {mediaId ? 'Ảnh trong bài' : 'Chỗ để ảnh. Bạn đọc không thấy khi chưa có ảnh.'}
        </span>
        {editor.isEditable && (
          <button type="button" className="button button-quiet" onClick={deleteNode}>
            <Trash2 aria-hidden size={18} /> <span className="sr-only sm:not-sr-only">Bỏ</span>
          </button>
        )}
      </div>
      <label className="mt-2 block text-sm">
        Chú thích ảnh
        <input
          className="field mt-1"
          value={caption}
          maxLength={1_000}
          onChange={event => updateAttributes({ caption: event.target.value })}
        />
      </label>
    </NodeViewWrapper>
  )
}
