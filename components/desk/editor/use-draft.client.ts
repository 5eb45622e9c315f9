'use client'

import { useEffect, useState, useSyncExternalStore } from 'react'
import { callApi } from '../call-api.client.ts'
import type { Draft, LocalCopy, SaveAnswer, Stored } from './draft.client.ts'
import { sameDraft } from './draft.client.ts'
import { DraftKeeper } from './draft-keeper.client.ts'
import { localCopyOf } from './local-copies.client.ts'

export type Missing = { message: string }[]
type Edition = { id: string; personId: string; stored: Stored }

/** The keeper of one edition for as long as its editor is open, what still lacks, and a forgotten local copy if any. */
export function useDraft({ id, personId, stored }: Edition, initiallyMissing: Missing) {
  const [missing, setMissing] = useState(initiallyMissing)
  const [forgotten, setForgotten] = useState<LocalCopy>()
  const [copies] = useState(() => localCopyOf(personId, id))
  const [keeper] = useState(
    () =>
      new DraftKeeper(stored, {
        save: (draft, version) => save(id, draft, version, setMissing),
        keepLocally: copies.keep,
        dropLocalCopy: copies.drop,
        later: (action, milliseconds) => {
          const timer = setTimeout(action, milliseconds)
          return () => clearTimeout(timer)
        },
        now: Date.now,
      }),
  )
  const state = useSyncExternalStore(keeper.subscribe, keeper.current, keeper.current)

  useEffect(() => {
    const copy = copies.putAside()
    if (copy && !sameDraft(copy, stored)) setForgotten(copy)
    else copies.dropAside()
  }, [copies, stored])
  useEffect(() => watchPage(keeper), [keeper])

  const forget = () => {
    copies.dropAside()
    setForgotten(undefined)
  }
  return { keeper, state, missing, forgotten, forget }
}

/** Saves when the page is left or the network comes back, and asks before a tab with unsaved text is closed. */
function watchPage(keeper: DraftKeeper): () => void {
  const flush = () => void keeper.flush()
  const flushHidden = () => document.visibilityState === 'hidden' && flush()
  const warn = (event: BeforeUnloadEvent) => {
    if (keeper.hasUnsaved) event.preventDefault()
  }
  addEventListener('online', flush)
  addEventListener('beforeunload', warn)
  document.addEventListener('visibilitychange', flushHidden)
  return () => {
    removeEventListener('online', flush)
    removeEventListener('beforeunload', warn)
    document.removeEventListener('visibilitychange', flushHidden)
    keeper.stop()
  }
}

async function save(
  id: string,
  { content, sectionId }: Draft,
  version: number,
  setMissing: (missing: Missing) => void,
): Promise<SaveAnswer> {
  const body = { version, content, sectionId }
  const answer = await callApi<{ version: number; missing: Missing }>('PUT', `/api/editions/${id}`, body)
  if (answer.kind === 'done') {
    setMissing(answer.value.missing)
    return { kind: 'saved', version: answer.value.version }
  }
  if (answer.kind !== 'refused') return answer
  const { stored } = answer.body as { stored?: Stored }
  if (answer.code === 'stale_version' && stored) return { kind: 'conflict', stored }
  return { kind: 'refused', message: answer.message }
}
