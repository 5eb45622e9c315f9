'use client'

import type { MouseEvent } from 'react'
import type { Focus } from '#db/queries/article-lists.ts'
import type { Picture } from './picture.client.ts'

type Props = { picture: Picture; alt: string; focus: Focus; onFocus: (focus: Focus) => void }

// As the lists of the readers cut a cover.
const shapes = [
  { label: 'Đầu trang nhất', shape: 'aspect-video' },
  { label: 'Trong danh sách', shape: 'aspect-[3/2]' },
]

/** Which point of a picture stays in sight where lists cut it to a shape; a click on it or two sliders say so. */
export function FocusField({ picture, alt, focus, onFocus }: Props) {
  function point(event: MouseEvent<HTMLImageElement>) {
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect()
    onFocus({ x: tenths((event.clientX - left) / width), y: tenths((event.clientY - top) / height) })
  }
  return (
    <fieldset className="space-y-2">
      <legend className="label">Điểm chính của ảnh: luôn còn trong khung ở các danh sách</legend>
      <div className="relative w-fit">
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: the sliders below say the same by keyboard */}
        <img
          src={picture.src}
          width={picture.width}
          height={picture.height}
          alt={alt}
          className="h-auto max-h-72 w-auto cursor-crosshair rounded"
          onClick={point}
        />
        <span
          aria-hidden
          className="pointer-events-none absolute size-6 -translate-x-1/2 -translate-y-1/2 rounded-full border-3 border-white bg-red/60 shadow"
          style={{ left: `${focus.x}%`, top: `${focus.y}%` }}
        />
      </div>
      <Slider label="Từ trái sang" value={focus.x} onValue={x => onFocus({ ...focus, x })} />
      <Slider label="Từ trên xuống" value={focus.y} onValue={y => onFocus({ ...focus, y })} />
      <div className="flex flex-wrap gap-3">
        {shapes.map(({ label, shape }) => (
          <figure key={label} className="text-sm text-muted">
            <img
              src={picture.src}
              alt=""
              className={`w-36 rounded object-cover ${shape}`}
              style={{ objectPosition: `${focus.x}% ${focus.y}%` }}
            />
            <figcaption>{label}</figcaption>
          </figure>
        ))}
      </div>
    </fieldset>
  )
}

function Slider({ label, value, onValue }: { label: string; value: number; onValue: (value: number) => void }) {
  return (
    <label className="flex min-h-11 items-center gap-3 text-sm">
      <span className="w-28 shrink-0">{label}</span>
      <input
        type="range"
        className="w-full accent-red"
        min={0}
        max={100}
        step={10}
        value={value}
        aria-valuetext={`${value} phần trăm`}
        onChange={event => onValue(Number(event.target.value))}
      />
    </label>
  )
}

/** Readers' lists know tenths. */
function tenths(share: number): number {
  return Math.min(100, Math.max(0, Math.round(share * 10) * 10))
}
