'use client'

import { useId } from 'react'

export type Words = { alt: string; credit: string; decorative: boolean }

type Props = { words: Words; onWords: (part: Partial<Words>) => void }

/** What is said of a picture: to whom cannot see it, and who took it. A decorative one says nothing. */
export function PictureWords({ words: { alt, credit, decorative }, onWords }: Props) {
  const id = useId()
  return (
    <>
      <div className="block">
        <label className="label" htmlFor={id}>
          Mô tả ảnh cho người đọc không nhìn thấy ảnh
        </label>
        <textarea
          id={id}
          className="field disabled:opacity-60"
          rows={2}
          maxLength={500}
          value={decorative ? '' : alt}
          disabled={decorative}
          onChange={event => onWords({ alt: event.target.value })}
        />
        <DecorativeTick isOn={decorative} onChange={isOn => onWords({ decorative: isOn })} />
      </div>
      <label className="block">
        <span className="label">Người chụp hoặc nguồn ảnh</span>
        <input
          className="field min-h-11"
          maxLength={200}
          value={credit}
          onChange={event => onWords({ credit: event.target.value })}
        />
      </label>
    </>
  )
}

/** Says that a picture says nothing that the text does not say. */
export function DecorativeTick({ isOn, onChange }: { isOn: boolean; onChange: (isOn: boolean) => void }) {
  return (
    <label className="flex min-h-11 items-center gap-3 text-sm">
      <input
        type="checkbox"
        className="size-6 shrink-0"
        checked={isOn}
        onChange={event => onChange(event.target.checked)}
      />
      Ảnh trang trí: không nói thêm điều gì ngoài bài, nên không cần mô tả
    </label>
  )
}
