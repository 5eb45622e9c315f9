'use client'

import { useEffect, useState } from 'react'
import type { Bell } from '#newsroom/notifications/bell.ts'
import { shareBell } from './share-bell.client.ts'

type Arrived = Bell['newest'][number]

const shownFor = 12_000
const mostShown = 3

/** The number on the bell, and what came while this page was open: each for a while. */
export function useBell(personId: string, atFirst: string) {
  const [count, setCount] = useState(atFirst)
  const [arrived, setArrived] = useState<Arrived[]>([])
  useEffect(() => {
    let known: string | undefined
    const timers = new Set<ReturnType<typeof setTimeout>>()
    const stop = shareBell(personId, ({ count: counted, newest }) => {
      setCount(counted)
      // The first look says what was there before; ids grow with time.
      const before = known
      const fresh = before === undefined ? [] : newest.filter(({ id }) => id > before)
      known = [before ?? '', newest[0]?.id ?? ''].sort()[1] as string
      if (fresh.length === 0) return
      setArrived(shown => [...fresh, ...shown].slice(0, mostShown))
      const hide = () => setArrived(shown => shown.filter(one => !fresh.includes(one)))
      timers.add(setTimeout(hide, shownFor))
    })
    return () => {
      stop()
      for (const timer of timers) clearTimeout(timer)
    }
  }, [personId])
  return { count, arrived }
}
