'use client'

// Every editor that stands open in this browser answers here, in whatever tab.
const channelName = 'toa-soan:cua-so'
const patience = 150

type Message = { asks: true } | { lives: string }

/** Answers the other tabs of this browser that this editor stands open. Answers how to stop. */
export function keepSayingAlive(window: string): () => void {
  const channel = new BroadcastChannel(channelName)
  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if ('asks' in data) channel.postMessage({ lives: window } satisfies Message)
  }
  return () => channel.close()
}

/** The editors that stand open in other tabs: what they keep on this device is theirs, nobody has left it. */
export function livingWindows(): Promise<Set<string>> {
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
