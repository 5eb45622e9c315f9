'use client'

import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Gallery } from '#newsroom/articles/gallery-block.ts'
import { DecorativeTick } from '../pictures/picture-words.client.tsx'
import { SmallPicture } from '../pictures/small-picture.client.tsx'
import { WordsField } from './words-field.client.tsx'

type Picture = Gallery['pictures'][number]

type Props = {
  picture: Picture
  place: number
  count: number
  onChange: (words: Partial<Picture>) => void
  onMove: (to: number) => void
  onRemove: () => void
}

/** One picture of a gallery: its words, and its place among the others. */
export function GalleryPicture({ picture, place, count, onChange, onMove, onRemove }: Props) {
  const { mediaId, alt, caption, credit, decorative } = picture
  const number = `ảnh ${place + 1}`
  return (
    <li className="mt-3 border-t border-line pt-3">
      <div className="flex flex-wrap items-center justify-between gap-2 text-sm">
        <b>
          {place + 1}/{count}
        </b>
        <span className="flex">
          <Step label={`Chuyển ${number} lên trước`} isPossible={place > 0} act={() => onMove(place - 1)}>
            <ArrowUp aria-hidden size={18} />
          </Step>
          <Step label={`Chuyển ${number} xuống sau`} isPossible={place < count - 1} act={() => onMove(place + 1)}>
            <ArrowDown aria-hidden size={18} />
          </Step>
          <Step label={`Bỏ ${number}`} isPossible act={onRemove}>
            <Trash2 aria-hidden size={18} />
          </Step>
        </span>
      </div>
      <div className="gap-4 sm:grid sm:grid-cols-[12rem_1fr]">
        <SmallPicture mediaId={mediaId} alt={alt} />
        <div>
          <WordsField
            label={`Chú thích ${number}`}
            value={caption}
            longest={1_000}
            onChange={typed => onChange({ caption: typed })}
          />
          <WordsField
            label={`Mô tả ${number} cho người không nhìn thấy`}
            value={alt}
            longest={500}
            onChange={typed => onChange({ alt: typed })}
          />
          <DecorativeTick isOn={decorative === true} onChange={isOn => onChange({ decorative: isOn || undefined })} />
          <WordsField
            label={`Người chụp hoặc nguồn ${number}`}
            value={credit}
            longest={200}
            onChange={typed => onChange({ credit: typed })}
          />
        </div>
      </div>
    </li>
  )
}

type StepProps = { label: string; isPossible: boolean; act: () => void; children: ReactNode }

function Step({ label, isPossible, act, children }: StepProps) {
  return (
    <button type="button" className="button button-quiet" aria-label={label} disabled={!isPossible} onClick={act}>
      {children}
    </button>
  )
}
