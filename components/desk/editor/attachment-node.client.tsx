'use client'

import { mergeAttributes, Node } from '@tiptap/core'
import { type NodeViewProps, NodeViewWrapper, ReactNodeViewRenderer } from '@tiptap/react'
import { Paperclip, Trash2 } from 'lucide-react'
import type { Attachment } from '#newsroom/articles/attachment-block.ts'
import { attachmentLink } from '#newsroom/articles/attachment-link.ts'

/** A document that readers may take with them. */
export const AttachmentNode = Node.create({
  name: 'attachment',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({
    mediaId: { default: null },
    name: { default: '' },
    format: { default: 'pdf' },
    bytes: { default: 0 },
  }),
  // Nothing that is pasted becomes one: a document has to be handed in.
  parseHTML: () => [{ tag: 'p[data-newsroom-attachment]' }],
  renderHTML: ({ HTMLAttributes }) => ['p', mergeAttributes(HTMLAttributes, { 'data-newsroom-attachment': '' })],
  addNodeView: () => ReactNodeViewRenderer(AttachmentView),
})

function AttachmentView({ node, updateAttributes, deleteNode, editor }: NodeViewProps) {
  const attachment = node.attrs as Attachment
  const { href, about } = attachmentLink(attachment)
  return (
    <NodeViewWrapper className="rounded-md border-2 border-line p-3" contentEditable={false}>
      <div className="flex flex-wrap items-center justify-between gap-2 text-sm text-muted">
        <span className="flex items-center gap-2">
          <Paperclip aria-hidden size={18} /> Tệp đính kèm: {about}
        </span>
        <span className="flex gap-2">
          <a className="button" href={href} download>
            Tải về xem
          </a>
          {editor.isEditable && (
            <button type="button" className="button button-quiet" onClick={deleteNode}>
              <Trash2 aria-hidden size={18} /> Bỏ tệp
            </button>
          )}
        </span>
      </div>
      <label className="mt-2 block text-sm">
        Tên tệp mà bạn đọc thấy
        <input
          className="field mt-1 min-h-11"
          value={attachment.name}
          maxLength={200}
          onChange={event => updateAttributes({ name: event.target.value })}
        />
      </label>
    </NodeViewWrapper>
  )
}
