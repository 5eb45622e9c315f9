'use client'

import { useEffect, useRef } from 'react'

/** Whether a word is being composed on this page at the moment: until it is finished, its field belongs to the keyboard. */
export function useComposing(): () => boolean {
  const isComposing = useRef(false)
  useEffect(() => {
    const begin = () => {
      isComposing.current = true
    }
    const end = () => {
      isComposing.current = false
    }
    document.addEventListener('compositionstart', begin)
    document.addEventListener('compositionend', end)
    document.addEventListener('focusout', end)
    return () => {
      document.removeEventListener('compositionstart', begin)
      document.removeEventListener('compositionend', end)
      document.removeEventListener('focusout', end)
    }
  }, [])
  return () => isComposing.current
}
