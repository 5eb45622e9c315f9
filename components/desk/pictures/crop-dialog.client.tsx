'use client'

import 'react-image-crop/dist/ReactCrop.css'
import { useState } from 'react'
import ReactCrop, { centerCrop, makeAspectCrop, type PercentCrop } from 'react-image-crop'
import { Dialog } from '#components/ui/dialog.client.tsx'
import { callApi, sentenceOf } from '../call-api.client.ts'
import type { Crop, Picture } from './picture.client.ts'
import { usePicture } from './use-picture.client.ts'

type Props = {
  /** The picture as it is shown now; when it was cut already, the cut begins from the whole. */
  picture: Picture
  open: boolean
  onOpenChange: (open: boolean) => void
  /** The picture that is to be shown from now on. */
  onCut: (mediaId: string) => void
}

const shapes = [
  { label: 'Tự do', aspect: undefined },
  { label: '16:9', aspect: 16 / 9 },
  { label: '3:2', aspect: 3 / 2 },
  { label: '1:1', aspect: 1 },
]
const whole: PercentCrop = { unit: '%', x: 0, y: 0, width: 100, height: 100 }

/** Cuts a picture to the part that matters. The whole stays in the library, so a cut can be made wider again. */
export function CropDialog({ picture, open, onOpenChange, onCut }: Props) {
  return (
    <Dialog title="Cắt ảnh" open={open} onOpenChange={onOpenChange}>
      <CropForm
        picture={picture}
        onCut={mediaId => {
          onCut(mediaId)
          onOpenChange(false)
        }}
      />
    </Dialog>
  )
}

function CropForm({ picture, onCut }: Pick<Props, 'picture' | 'onCut'>) {
  const root = usePicture(picture.cropOf ?? picture.id)
  if (root === undefined) return <p role="status">Đang mở ảnh…</p>
  // Whoever may not see the whole cuts from what they see.
  return root ? (
    <Cutting key={root.id} picture={root} begin={picture.crop} onCut={onCut} />
  ) : (
    <Cutting picture={picture} begin={null} onCut={onCut} />
  )
}

function Cutting({ picture, begin, onCut }: { picture: Picture; begin: Crop | null; onCut: Props['onCut'] }) {
  const [crop, setCrop] = useState<PercentCrop>(begin ? asShares(begin, picture) : whole)
  const [aspect, setAspect] = useState<number>()
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')

  function choose(shape: number | undefined) {
    setAspect(shape)
    if (shape === undefined) return
    const { width, height } = picture
    const largest = makeAspectCrop(
      { unit: '%', ...(width / height > shape ? { height: 100 } : { width: 100 }) },
      shape,
      width,
      height,
    )
    setCrop(centerCrop(largest, width, height))
  }

  async function cut() {
    const kept = asPixels(crop, picture)
    if (kept.width === picture.width && kept.height === picture.height) return onCut(picture.id)
    setBusy(true)
    setProblem('')
    const answer = await callApi<Picture>('POST', `/api/media/${picture.id}/crops`, kept)
    setBusy(false)
    if (answer.kind === 'done') onCut(answer.value.id)
    else setProblem(sentenceOf(answer))
  }

  return (
    <div className="space-y-3">
      <p className="text-sm text-muted">
        Kéo khung đến phần cần giữ; bằng bàn phím, chọn khung hoặc một góc rồi dùng các phím mũi tên. Ảnh đầy đủ vẫn còn
        trong kho.
      </p>
      <fieldset className="flex flex-wrap gap-2" aria-label="Hình dạng">
        {shapes.map(({ label, aspect: shape }) => (
          <button
            key={label}
            type="button"
            className={`button ${shape === aspect ? 'button-primary' : ''}`}
            aria-pressed={shape === aspect}
            onClick={() => choose(shape)}
          >
            {label}
          </button>
        ))}
      </fieldset>
      <ReactCrop
        crop={crop}
        {...(aspect !== undefined && { aspect })}
        onChange={(_, chosen) => setCrop(chosen)}
        ruleOfThirds
        keepSelection
        ariaLabels={labels}
      >
        <img
          src={picture.src}
          width={picture.width}
          height={picture.height}
          alt={picture.alt}
          className="h-auto w-full"
        />
      </ReactCrop>
      {problem !== '' && (
        <p role="alert" className="text-red">
          {problem}
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        <button type="button" className="button button-primary" disabled={isBusy} onClick={() => void cut()}>
          {isBusy ? 'Đang cắt…' : 'Dùng phần này'}
        </button>
        <button type="button" className="button" disabled={isBusy} onClick={() => onCut(picture.id)}>
          Dùng cả ảnh
        </button>
      </div>
    </div>
  )
}

const labels = {
  cropArea: 'Khung giữ lại: các phím mũi tên dời khung',
  nwDragHandle: 'Góc trên bên trái',
  nDragHandle: 'Cạnh trên',
  neDragHandle: 'Góc trên bên phải',
  eDragHandle: 'Cạnh phải',
  seDragHandle: 'Góc dưới bên phải',
  sDragHandle: 'Cạnh dưới',
  swDragHandle: 'Góc dưới bên trái',
  wDragHandle: 'Cạnh trái',
}

function asShares({ left, top, width, height }: Crop, picture: Picture): PercentCrop {
  const [across, down] = [100 / picture.width, 100 / picture.height]
  return { unit: '%', x: left * across, y: top * down, width: width * across, height: height * down }
}

/** In whole pixels, never beyond the picture. */
function asPixels({ x, y, width, height }: PercentCrop, picture: Picture): Crop {
  const [across, down] = [picture.width / 100, picture.height / 100]
  const [left, top] = [Math.round(x * across), Math.round(y * down)]
  return {
    left,
    top,
    width: Math.min(picture.width - left, Math.round(width * across)),
    height: Math.min(picture.height - top, Math.round(height * down)),
  }
}
