'use client'

import type { LocalCopy } from './draft.client.ts'

/** Where this browser keeps what the newsroom does not have yet: a person's own, so that nobody is offered another's. */
export function localCopyOf(personId: string, editionId: string) {
  const key = `toa-soan:ban-nhap:${personId}:${editionId}`
  const asideKey = `${key}:truoc`
  return {
    /**
     * What an earlier session left, put aside so that writing on does not overwrite it before its author has chosen.
     */
    putAside: () =>
      attempt(() => {
        const left = localStorage.getItem(key)
        if (left !== null) localStorage.setItem(asideKey, left)
        localStorage.removeItem(key)
        return JSON.parse(localStorage.getItem(asideKey) ?? 'null') as LocalCopy | null
      }) ?? undefined,
    dropAside: () => void attempt(() => localStorage.removeItem(asideKey)),
    keep: (copy: LocalCopy) => void attempt(() => localStorage.setItem(key, JSON.stringify(copy))),
    drop: () => void attempt(() => localStorage.removeItem(key)),
  }
}

/** Storage may be full or forbidden; writing goes on all the same. */
function attempt<Value>(action: () => Value): Value | undefined {
  try {
    return action()
  } catch (error) {
    console.warn('no storage in this browser', error)
    return undefined
  }
}
