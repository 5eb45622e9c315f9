'use client'

import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { callApi } from '../call-api.client.ts'
import type { Draft, SaveAnswer, Sent, Stored } from './draft.client.ts'
import { sameDraft } from './draft.client.ts'
import { DraftKeeper } from './draft-keeper.client.ts'
import { keepSayingAlive } from './living-windows.client.ts'
import { forgetCopies, type KeptCopy, leftCopiesOf, localCopyOf } from './local-copies.client.ts'
import { usePresence } from './use-presence.client.ts'
import { prepareForOutage } from './writer-here.client.ts'

export type Missing = { message: string }[]
type Edition = { id: string; personId: string; stored: Stored; show: (draft: Draft) => boolean }

/** The keeper of one edition for as long as its editor is open, what still lacks, and a forgotten local copy if any. */
export function useDraft({ id, personId, stored, show }: Edition, initiallyMissing: Missing) {
  const [missing, setMissing] = useState(initiallyMissing)
  const [isUnkept, setUnkept] = useState(false)
  const [mergedAt, setMergedAt] = useState<number>()
  const shown = useRef(show)
  shown.current = show
  const [copy] = useState(() => localCopyOf(personId, id, setUnkept))
  const [keeper] = useState(
    () =>
      new DraftKeeper(stored, {
        save: (sent, version) => save({ id, personId }, sent, version, setMissing),
        keepLocally: copy.keep,
        dropLocalCopy: copy.drop,
        show: draft => {
          const isOther = !sameDraft(draft, keeper.draft)
          const isShown = shown.current(draft)
          if (isShown && isOther) setMergedAt(Date.now())
          return isShown
        },
        later: (action, milliseconds) => {
          const timer = setTimeout(action, milliseconds)
          return () => clearTimeout(timer)
        },
        now: Date.now,
      }),
  )
  const state = useSyncExternalStore(keeper.subscribe, keeper.current, keeper.current)
  useEffect(() => watchPage(keeper), [keeper])
  useEffect(() => keepSayingAlive(copy.window), [copy])
  useEffect(() => prepareForOutage(personId), [personId])
  const others = usePresence({ editionId: id, personId, windowId: copy.window }, keeper)
  const forgotten = useForgotten(personId, id, copy.window, stored)
  return { keeper, state, missing, isUnkept, mergedAt, others, ...forgotten }
}

/** The newest text that an earlier session of this person left here and the newsroom does not have, until it is chosen. */
function useForgotten(personId: string, editionId: string, own: string, stored: Stored) {
  const [forgotten, setForgotten] = useState<KeptCopy[]>([])
  useEffect(() => {
    void leftCopiesOf(personId).then(copies => {
      const left = copies.filter(copy => copy.editionId === editionId && copy.window !== own)
      const arrived = left.filter(copy => sameDraft(copy, stored))
      void forgetCopies(arrived)
      setForgotten(left.filter(copy => !arrived.includes(copy)))
    })
  }, [personId, editionId, own, stored])
  const [newest] = forgotten
  const forget = () => {
    if (newest) void forgetCopies([newest])
    setForgotten(forgotten.slice(1))
  }
  return { forgotten: newest, forget }
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
  { id, personId }: Pick<Edition, 'id' | 'personId'>,
  { draft: { content, sectionId }, key }: Sent,
  version: number,
  setMissing: (missing: Missing) => void,
): Promise<SaveAnswer> {
  const body = { version, content, sectionId }
  const path = `/api/editions/${id}`
  const answer = await callApi<{ version: number; missing: Missing }>('PUT', path, body, { key, personId })
  if (answer.kind === 'done') {
    setMissing(answer.value.missing)
    return { kind: 'saved', version: answer.value.version }
  }
  if (answer.kind !== 'refused') return answer
  const { stored } = answer.body as { stored?: Stored }
  if (answer.code === 'stale_version' && stored) return { kind: 'conflict', stored }
  if (answer.code === 'other_person') return { kind: 'other-person', message: answer.message }
  return { kind: 'refused', message: answer.message }
}
