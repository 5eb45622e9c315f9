'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

const everyMilliseconds = 60_000

/** Asks for the numbers of a period that is not over again, every minute in which somebody looks at them. */
export function LiveRefresh({ isLive }: { isLive: boolean }) {
  const router = useRouter()
  useEffect(() => {
    if (!isLive) return
    const timer = setInterval(() => document.hidden || router.refresh(), everyMilliseconds)
    return () => clearInterval(timer)
  }, [isLive, router])
  return isLive ? <p className="mb-2 text-sm text-muted print:hidden">Số liệu tự cập nhật mỗi phút.</p> : null
}
