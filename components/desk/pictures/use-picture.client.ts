'use client'

import { useEffect, useState } from 'react'
import { type Picture, pictureOf } from './picture.client.ts'

/** A picture of the newsroom: undefined until it is known, null when it cannot be had. */
export function usePicture(mediaId: string): Picture | null | undefined {
  const [known, setKnown] = useState<{ mediaId: string; picture: Picture | null }>()
  useEffect(() => {
    let isWanted = true
    void pictureOf(mediaId).then(found => isWanted && setKnown({ mediaId, picture: found ?? null }))
    return () => {
      isWanted = false
    }
  }, [mediaId])
  return known?.mediaId === mediaId ? known.picture : undefined
}
