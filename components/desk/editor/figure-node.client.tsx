'use client'

import { mergeAttributes, Node } from '@tiptap/core'
import { type NodeViewProps, NodeViewWrapper, ReactNodeViewRenderer } from '@tiptap/react'
import { ImageIcon, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { PictureDialog } from '../pictures/picture-dialog.client.tsx'
import { DecorativeTick } from '../pictures/picture-words.client.tsx'
import { SmallPicture } from '../pictures/small-picture.client.tsx'

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
    // Null, not false: what is not said is left away, and a text that nobody has changed stays the same to the letter.
    decorative: { default: null },
  }),
  // Pasted figures bring addresses of other sites: only the editor's own button makes one.
  parseHTML: () => [{ tag: 'figure[data-newsroom-figure]' }],
  renderHTML: ({ HTMLAttributes }) => ['figure', mergeAttributes(HTMLAttributes, { 'data-newsroom-figure': '' })],
  addNodeView: () => ReactNodeViewRenderer(FigureView),
})

function FigureView({ node, updateAttributes, deleteNode, editor }: NodeViewProps) {
  const { mediaId, alt, caption, credit, decorative } = node.attrs
  const [isChoosing, setChoosing] = useState(false)
  return (
    <NodeViewWrapper
      as="figure"
      className={`rounded-md border-2 p-3 ${mediaId ? 'border-line' : 'border-dashed border-field'}`}
      contentEditable={false}
    >
      {mediaId && <SmallPicture mediaId={mediaId} alt={alt} />}
      <div className="mt-2 flex flex-wrap items-center justify-between gap-2 text-sm text-muted">
        <span className="flex items-center gap-2">
          <ImageIcon aria-hidden size={18} />
          {mediaId ? 'Ảnh trong bài' : 'Chỗ để ảnh. Bạn đọc không thấy khi chưa có ảnh.'}
        </span>
        {editor.isEditable && (
          <span className="flex gap-2">
            <button type="button" className="button" onClick={() => setChoosing(true)}>
              {mediaId ? 'Thay ảnh' : 'Chọn ảnh'}
            </button>
            <button type="button" className="button button-quiet" onClick={deleteNode}>
              <Trash2 aria-hidden size={18} /> Bỏ ảnh
            </button>
          </span>
        )}
      </div>
      <Words
        label="Chú thích ảnh"
        name="caption"
        value={caption}
        longest={1_000}
        onChange={typed => updateAttributes({ caption: typed })}
      />
      {mediaId && (
        <>
          <Words
            label="Mô tả ảnh cho người không nhìn thấy"
            name="alt"
            value={decorative ? '' : alt}
            longest={500}
            isIdle={decorative}
            onChange={typed => updateAttributes({ alt: typed })}
          />
          <DecorativeTick
            isOn={decorative === true}
            onChange={isOn => updateAttributes({ decorative: isOn || null })}
          />
          <Words
            label="Người chụp hoặc nguồn ảnh"
            name="credit"
            value={credit}
            longest={200}
            onChange={typed => updateAttributes({ credit: typed })}
          />
        </>
      )}
      <PictureDialog
        title="Ảnh trong bài"
        open={isChoosing}
        onOpenChange={setChoosing}
        onChosen={([chosen]) => updateAttributes({ ...chosen })}
      />
    </NodeViewWrapper>
  )
}

type WordsProps = {
  label: string
  name: string
  value: string
  longest: number
  isIdle?: boolean
  onChange: (typed: string) => void
}

function Words({ label, name, value, longest, isIdle = false, onChange }: WordsProps) {
  return (
    <label className="mt-2 block text-sm">
      {label}
      <input
        className="field mt-1 min-h-11 disabled:opacity-60"
        data-proof={name}
        value={value}
        disabled={isIdle}
        maxLength={longest}
        onChange={event => onChange(event.target.value)}
      />
    </label>
  )
}
