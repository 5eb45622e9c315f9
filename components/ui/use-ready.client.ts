'use client'

import { useSyncExternalStore } from 'react'

/**
 * False on the server and until the page listens: a control that looks alive before that swallows the click, and a
 * form would be sent by the browser itself.
 */
export function useReady(): boolean {
  return useSyncExternalStore(never, yes, no)
}

const never = () => () => undefined
const yes = () => true
const no = () => false
