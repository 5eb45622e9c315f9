'use client'

import { useEffect, useState } from 'react'
import type { Bell } from '#newsroom/notifications/bell.ts'
import { shareBell } from './share-bell.client.ts'

type Arrived = Bell['newest'][number]

/** The number on the bell, and the newest notification that came while this page was open. */
export function useBell(personId: string, atFirst: string): { count: string; arrived: Arrived | undefined } {
  const [count, setCount] = useState(atFirst)
  const [arrived, setArrived] = useState<Arrived>()
  useEffect(() => {
    let known: string | undefined
    return shareBell(personId, bell => {
      setCount(bell.count)
      const newest = bell.newest[0]
      // The first look says what was there before; ids grow with time.
      if (known !== undefined && newest && newest.id > known) setArrived(newest)
      known = newest && newest.id > (known ?? '') ? newest.id : (known ?? '')
    })
  }, [personId])
  return { count, arrived }
}
