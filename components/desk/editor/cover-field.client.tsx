'use client'

import { ImagePlus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { ContentInput } from '#newsroom/articles/content.ts'
import { PictureDialog } from '../pictures/picture-dialog.client.tsx'
import { PictureWords } from '../pictures/picture-words.client.tsx'
import { SmallPicture } from '../pictures/small-picture.client.tsx'

type Props = { cover: ContentInput['cover']; onCover: (cover: NonNullable<ContentInput['cover']> | null) => void }

/** The picture above the article and beside its title in lists. */
export function CoverField({ cover, onCover }: Props) {
  const [isChoosing, setChoosing] = useState(false)
  return (
    <section aria-label="Ảnh đại diện" className="card space-y-3">
      <h2 className="label">Ảnh đại diện</h2>
      {cover ? (
        <>
          <SmallPicture mediaId={cover.mediaId} alt={cover.alt} />
          <PictureWords
            words={{ alt: cover.alt, credit: cover.credit ?? '', decorative: cover.decorative === true }}
            onWords={({ decorative, ...said }) =>
              onCover({ ...cover, ...said, ...(decorative !== undefined && { decorative: decorative || null }) })
            }
          />
          <label className="block">
            <span className="label">Chú thích ảnh đại diện</span>
            <input
              className="field min-h-11"
              data-proof="cover.caption"
              value={cover.caption ?? ''}
              maxLength={1_000}
              onChange={event => onCover({ ...cover, caption: event.target.value })}
            />
          </label>
        </>
      ) : (
        <p className="text-sm text-muted">Hiện ở đầu bài và cạnh tên bài trong các danh sách.</p>
      )}
      <div className="flex flex-wrap gap-2">
        <button type="button" className="button" onClick={() => setChoosing(true)}>
          <ImagePlus aria-hidden size={18} /> {cover ? 'Thay ảnh đại diện' : 'Chọn ảnh đại diện'}
        </button>
        {cover && (
          <button type="button" className="button button-quiet" onClick={() => onCover(null)}>
            <Trash2 aria-hidden size={18} /> Bỏ ảnh đại diện
          </button>
        )}
      </div>
      <PictureDialog
        title="Ảnh đại diện"
        open={isChoosing}
        onOpenChange={setChoosing}
        onChosen={([chosen]) => onCover(chosen ?? null)}
      />
    </section>
  )
}
