'use client'

import type { Bell } from '#newsroom/notifications/bell.ts'

const stream = '/api/notifications/stream'
const soon = 5_000
const later = 60_000

/**
 * Listens to the bell of this browser's person until the answer is called. Over HTTP/1 a browser has six connections to
 * a site for all its windows together: so one window listens and tells the others, and when it closes the next one does.
 */
export function shareBell(personId: string, onBell: (bell: Bell) => void): () => void {
  const name = `toa-soan-chuong-${personId}`
  const channel = new BroadcastChannel(name)
  const over = new AbortController()
  let last: Bell | undefined
  const hear = (bell: Bell) => {
    last = bell
    onBell(bell)
  }
  channel.onmessage = ({ data }: MessageEvent<Bell | 'what now?'>) => {
    if (data !== 'what now?') hear(data)
    else if (last) channel.postMessage(last)
  }
  const tellAll = (bell: Bell) => {
    hear(bell)
    channel.postMessage(bell)
  }
  const listening = () => listen(tellAll, over.signal)
  // Without a certificate there are no locks: then each window listens by itself.
  if ('locks' in navigator) navigator.locks.request(name, { signal: over.signal }, listening).catch(ignoreAbort)
  else void listening()
  channel.postMessage('what now?')
  return () => {
    over.abort()
    channel.close()
  }
}

/** Keeps a stream open, through every loss of the connection, until told to stop or until the session is over. */
function listen(onBell: (bell: Bell) => void, stop: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    let source: EventSource | undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    const end = () => {
      clearTimeout(timer)
      source?.close()
      resolve()
    }
    const open = () => {
      source = new EventSource(stream)
      let wasOpen = false
      source.onopen = () => {
        wasOpen = true
      }
      source.addEventListener('chuong', event => onBell(JSON.parse(event.data)))
      source.addEventListener('het-phien', end)
      source.onerror = () => {
        // A lost connection is taken up again by the browser itself; an answer that is no stream is not.
        if (source?.readyState === EventSource.CLOSED) timer = setTimeout(open, wasOpen ? soon : later)
      }
    }
    if (stop.aborted) resolve()
    else {
      stop.addEventListener('abort', end)
      open()
    }
  })
}

function ignoreAbort(error: unknown): void {
  if (!(error instanceof DOMException && error.name === 'AbortError')) throw error
}
