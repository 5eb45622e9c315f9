'use client'

import { Crop, ImagePlus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { Focus } from '#db/queries/article-lists.ts'
import type { ContentInput } from '#newsroom/articles/content.ts'
import { CropDialog } from '../pictures/crop-dialog.client.tsx'
import { FocusField } from '../pictures/focus-field.client.tsx'
import { PictureDialog } from '../pictures/picture-dialog.client.tsx'
import { PictureWords } from '../pictures/picture-words.client.tsx'
import { SmallPicture } from '../pictures/small-picture.client.tsx'
import { usePicture } from '../pictures/use-picture.client.ts'

type Cover = NonNullable<ContentInput['cover']>
type Props = { cover: ContentInput['cover']; onCover: (cover: Cover | null) => void }

/** The picture above the article and beside its title in lists. */
export function CoverField({ cover, onCover }: Props) {
  const [isChoosing, setChoosing] = useState(false)
  return (
    <section aria-label="Ảnh đại diện" className="card space-y-3">
      <h2 className="label">Ảnh đại diện</h2>
      {cover ? (
        <>
          <CoverShape cover={cover} onCover={onCover} />
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

const middle = { x: 50, y: 50 }

/** Which part of the picture is shown, and what of it stays in sight where lists cut it. */
function CoverShape({ cover, onCover }: { cover: Cover; onCover: (cover: Cover) => void }) {
  const picture = usePicture(cover.mediaId)
  const [isCutting, setCutting] = useState(false)
  if (!picture) return <SmallPicture mediaId={cover.mediaId} alt={cover.alt} />
  return (
    <>
      <FocusField
        picture={picture}
        alt={cover.alt || picture.alt}
        focus={(cover.focus as Focus | undefined) ?? middle}
        onFocus={focus => onCover({ ...cover, focus: isMiddle(focus) ? null : focus })}
      />
      <button type="button" className="button" onClick={() => setCutting(true)}>
        <Crop aria-hidden size={18} /> {picture.cropOf ? 'Cắt lại ảnh' : 'Cắt ảnh'}
      </button>
      <CropDialog
        picture={picture}
        open={isCutting}
        onOpenChange={setCutting}
        onCut={mediaId => mediaId !== cover.mediaId && onCover({ ...cover, mediaId, focus: null })}
      />
    </>
  )
}

function isMiddle({ x, y }: Focus): boolean {
  return x === middle.x && y === middle.y
}
