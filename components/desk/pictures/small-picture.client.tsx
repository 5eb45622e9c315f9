'use client'

import { ImageOff } from 'lucide-react'
import { usePicture } from './use-picture.client.ts'

/** A picture of the newsroom, small, as the desk shows it beside its words. */
export function SmallPicture({ mediaId, alt }: { mediaId: string; alt: string }) {
  const picture = usePicture(mediaId)
  if (picture === null) {
    return (
      <p className="flex items-center gap-2 text-sm text-muted">
        <ImageOff aria-hidden size={18} /> Chưa xem được ảnh này.
      </p>
    )
  }
  const shape = picture && { width: picture.width, height: picture.height }
  return (
    <img src={picture?.src} {...shape} alt={alt || (picture?.alt ?? '')} className="h-auto max-h-96 w-auto rounded" />
  )
}
