'use client'

// Every editor that stands open in this browser holds a lock of its own: a tab that is too busy to answer still has it.
const lockPrefix = 'toa-soan:cua-so:'
// Without a certificate there are no locks: then each answers here, if it can in time.
const channelName = 'toa-soan:cua-so'
const patience = 500

type Message = { asks: true } | { lives: string }

/** Lets the other tabs of this browser know that this editor stands open. Answers how to stop. */
export function keepSayingAlive(window: string): () => void {
  return 'locks' in navigator ? holdLock(window) : answerOnChannel(window)
}

/** The editors that stand open in other tabs: what they keep on this device is theirs, nobody has left it. */
export function livingWindows(): Promise<Set<string>> {
  return 'locks' in navigator ? holdersOfLocks() : whoAnswersOnChannel()
}

function holdLock(window: string): () => void {
  const over = new AbortController()
  const untilOver = () => new Promise<void>(resolve => over.signal.addEventListener('abort', () => resolve()))
  navigator.locks.request(lockPrefix + window, untilOver).catch(error => console.warn('no lock for this editor', error))
  return () => over.abort()
}

async function holdersOfLocks(): Promise<Set<string>> {
  const { held = [] } = await navigator.locks.query()
  const names = held.map(({ name = '' }) => name).filter(name => name.startsWith(lockPrefix))
  return new Set(names.map(name => name.slice(lockPrefix.length)))
}

function answerOnChannel(window: string): () => void {
  const channel = new BroadcastChannel(channelName)
  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if ('asks' in data) channel.postMessage({ lives: window } satisfies Message)
  }
  return () => channel.close()
}

function whoAnswersOnChannel(): Promise<Set<string>> {
  const channel = new BroadcastChannel(channelName)
  const living = new Set<string>()
  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if ('lives' in data) living.add(data.lives)
  }
  channel.postMessage({ asks: true } satisfies Message)
  return new Promise(resolve => {
    setTimeout(() => {
      channel.close()
      resolve(living)
    }, patience)
  })
}
