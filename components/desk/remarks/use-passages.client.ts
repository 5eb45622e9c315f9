'use client'

import { useEffect, useState } from 'react'
import type { RemarkLine } from '#newsroom/workflow/remark-lines.ts'
import { markPassages, rangeOf } from './passages.client.ts'

/** Keeps the passages of open remarks marked while the text changes; answers the remarks whose words are gone. */
export function usePassages(remarks: RemarkLine[]): ReadonlySet<string> {
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set())
  useEffect(() => {
    let frame = 0
    const look = () => {
      frame = 0
      const quoted = remarks.filter(({ quote }) => quote !== '')
      const places = quoted.map(remark => ({ remark, range: rangeOf(remark) }))
      const open = places.filter(({ remark }) => remark.resolution === null)
      markPassages(
        'gop-y',
        open.flatMap(({ range }) => range ?? []),
      )
      const missing = places.filter(({ range }) => !range).map(({ remark }) => remark.id)
      setGone(before => (sameMembers(before, missing) ? before : new Set(missing)))
    }
    const later = () => {
      frame ||= requestAnimationFrame(look)
    }
    later()
    const text = new MutationObserver(later)
    text.observe(document.body, { subtree: true, childList: true, characterData: true })
    return () => {
      text.disconnect()
      cancelAnimationFrame(frame)
      markPassages('gop-y', [])
    }
  }, [remarks])
  return gone
}

function sameMembers(set: ReadonlySet<string>, members: string[]): boolean {
  return set.size === members.length && members.every(member => set.has(member))
}
