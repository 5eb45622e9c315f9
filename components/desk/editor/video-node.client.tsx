'use client'

import { mergeAttributes, Node } from '@tiptap/core'
import { type NodeViewProps, NodeViewWrapper, ReactNodeViewRenderer } from '@tiptap/react'
import { Trash2, Video as VideoIcon } from 'lucide-react'
import { useState } from 'react'
import type { Video } from '#newsroom/articles/video-block.ts'
import { videoAt } from '#newsroom/articles/video-link.ts'
import { PictureDialog } from '../pictures/picture-dialog.client.tsx'
import { SmallPicture } from '../pictures/small-picture.client.tsx'
import { WordsField } from './words-field.client.tsx'

/** A video that another site keeps. The desk shows what it is; it plays on its own site, or for readers. */
export const VideoNode = Node.create({
  name: 'video',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({ address: { default: '' }, title: { default: '' }, mediaId: { default: null } }),
  // Only the editor's own dialog makes one: it asks which video of which site.
  parseHTML: () => [
    {
      tag: 'figure[data-newsroom-video]',
      getAttrs: element => (videoAt(element.getAttribute('address') ?? '') ? null : false),
    },
  ],
  renderHTML: ({ HTMLAttributes }) => ['figure', mergeAttributes(HTMLAttributes, { 'data-newsroom-video': '' })],
  addNodeView: () => ReactNodeViewRenderer(VideoView),
})

function VideoView({ node, updateAttributes, deleteNode, editor }: NodeViewProps) {
  const { address, title, mediaId } = node.attrs as Video
  const video = videoAt(address)
  const [isChoosing, setChoosing] = useState(false)
  return (
    <NodeViewWrapper className="rounded-md border-2 border-line p-3" contentEditable={false}>
      {mediaId && <SmallPicture mediaId={mediaId} alt="" />}
      <div className="mt-2 flex flex-wrap items-center justify-between gap-2 text-sm text-muted">
        <span className="flex items-center gap-2">
          <VideoIcon aria-hidden size={18} /> Video trên {video?.host}
        </span>
        <span className="flex flex-wrap gap-2">
          <a className="button" href={video?.address} target="_blank" rel="noreferrer">
            Mở xem
          </a>
          {editor.isEditable && (
            <>
              <button type="button" className="button" onClick={() => setChoosing(true)}>
                {mediaId ? 'Thay ảnh bìa' : 'Chọn ảnh bìa'}
              </button>
              <button type="button" className="button button-quiet" onClick={deleteNode}>
                <Trash2 aria-hidden size={18} /> Bỏ video
              </button>
            </>
          )}
        </span>
      </div>
      <WordsField
        label="Tên video mà bạn đọc thấy"
        value={title}
        longest={300}
        onChange={typed => updateAttributes({ title: typed })}
      />
      <PictureDialog
        title="Ảnh bìa của video"
        open={isChoosing}
        onOpenChange={setChoosing}
        onChosen={([picture]) => picture && updateAttributes({ mediaId: picture.mediaId })}
      />
    </NodeViewWrapper>
  )
}
