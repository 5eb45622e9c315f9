'use client'

import { useState } from 'react'
import { Dialog } from '#components/ui/dialog.client.tsx'
import type { PlacedPicture } from './picture.client.ts'
import { StoredPictures } from './stored-pictures.client.tsx'
import { UploadForm } from './upload-form.client.tsx'

type Props = {
  title: string
  open: boolean
  onOpenChange: (open: boolean) => void
  /** Pictures that were dropped or pasted already. */
  files?: File[] | undefined
  /** Whether many may be brought at once. */
  many?: boolean
  onChosen: (pictures: PlacedPicture[]) => void
}

/** Brings pictures into the text: from this device, or one that the newsroom has. */
export function PictureDialog({ title, open, onOpenChange, files, many = false, onChosen }: Props) {
  const [isStored, setStored] = useState(false)
  const choose = (pictures: PlacedPicture[]) => {
    onChosen(pictures)
    onOpenChange(false)
  }
  return (
    <Dialog title={title} open={open} onOpenChange={onOpenChange}>
      <fieldset className="mb-4 flex gap-2" aria-label="Lấy ảnh từ đâu">
        <Source label="Tải ảnh lên" isOn={!isStored} choose={() => setStored(false)} />
        <Source label="Ảnh đã có" isOn={isStored} choose={() => setStored(true)} />
      </fieldset>
      {isStored ? (
        <StoredPictures onChosen={picture => choose([picture])} />
      ) : (
        <UploadForm given={files ?? []} many={many} hasCaption action="Đưa ảnh vào bài" onArrived={choose} />
      )}
    </Dialog>
  )
}

function Source({ label, isOn, choose }: { label: string; isOn: boolean; choose: () => void }) {
  return (
    <button type="button" className={`button ${isOn ? 'button-primary' : ''}`} aria-pressed={isOn} onClick={choose}>
      {label}
    </button>
  )
}
