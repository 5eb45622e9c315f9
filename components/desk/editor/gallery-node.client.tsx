'use client'

import { Node } from '@tiptap/core'
import { type NodeViewProps, NodeViewWrapper, ReactNodeViewRenderer } from '@tiptap/react'
import { ImagePlus, Images, Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { Gallery } from '#newsroom/articles/gallery-block.ts'
import type { PlacedPicture } from '../pictures/picture.client.ts'
import { PictureDialog } from '../pictures/picture-dialog.client.tsx'
import { picturesIn } from './gallery-markup.client.ts'
import { GalleryPicture } from './gallery-picture.client.tsx'
import { WordsField } from './words-field.client.tsx'

// As in newsroom/articles/gallery-block.ts, which no browser gets.
const mostPictures = 30

/** Several pictures of one occasion. */
export const GalleryNode = Node.create({
  name: 'gallery',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({
    caption: { default: '' },
    pictures: {
      default: [],
      parseHTML: element => picturesIn(element.getAttribute('data-newsroom-gallery') ?? ''),
      renderHTML: ({ pictures }) => ({ 'data-newsroom-gallery': JSON.stringify(pictures) }),
    },
  }),
  // Only the editor's own button makes one: pasted pictures have addresses of other sites.
  parseHTML: () => [{ tag: 'section[data-newsroom-gallery]' }],
  renderHTML: ({ HTMLAttributes }) => ['section', HTMLAttributes],
  addNodeView: () => ReactNodeViewRenderer(GalleryView),
})

function GalleryView({ node, updateAttributes, deleteNode, editor }: NodeViewProps) {
  const { caption, pictures } = node.attrs as Gallery
  const [isChoosing, setChoosing] = useState(false)
  const put = (changed: Gallery['pictures']) => updateAttributes({ pictures: changed })
  return (
    <NodeViewWrapper className="rounded-md border-2 border-line p-3" contentEditable={false}>
      <div className="flex flex-wrap items-center justify-between gap-2 text-sm text-muted">
        <span className="flex items-center gap-2">
          <Images aria-hidden size={18} />
          {pictures.length > 0 ? `Bộ ảnh: ${pictures.length} ảnh` : 'Bộ ảnh. Bạn đọc không thấy khi chưa có ảnh.'}
        </span>
        {editor.isEditable && (
          <span className="flex flex-wrap gap-2">
            {pictures.length < mostPictures && (
              <button type="button" className="button" onClick={() => setChoosing(true)}>
                <ImagePlus aria-hidden size={18} /> Thêm ảnh
              </button>
            )}
            <button type="button" className="button button-quiet" onClick={deleteNode}>
              <Trash2 aria-hidden size={18} /> Bỏ bộ ảnh
            </button>
          </span>
        )}
      </div>
      <WordsField
        label="Chú thích cho cả bộ ảnh"
        value={caption}
        longest={1_000}
        onChange={typed => updateAttributes({ caption: typed })}
      />
      <ol className="m-0! list-none! p-0!">
        {pictures.map((picture, place) => (
          <GalleryPicture
            key={`${picture.mediaId} ${place}`}
            picture={picture}
            place={place}
            count={pictures.length}
            onChange={words => put(pictures.with(place, { ...picture, ...words }))}
            onMove={to => put(moved(pictures, place, to))}
            onRemove={() => put(pictures.toSpliced(place, 1))}
          />
        ))}
      </ol>
      <PictureDialog
        title="Thêm ảnh vào bộ ảnh"
        open={isChoosing}
        onOpenChange={setChoosing}
        many
        onChosen={chosen => put([...pictures, ...chosen.map(galleryPicture)])}
      />
    </NodeViewWrapper>
  )
}

/** What is not said is left away. */
function galleryPicture({ decorative, ...said }: PlacedPicture): Gallery['pictures'][number] {
  return { ...said, ...(decorative && { decorative }) }
}

function moved<Item>(items: Item[], from: number, to: number): Item[] {
  const [item] = items.slice(from)
  return item === undefined ? items : items.toSpliced(from, 1).toSpliced(to, 0, item)
}
