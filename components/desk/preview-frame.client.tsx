'use client'

import { Monitor, Smartphone } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'

/** The screens that a page is looked at on, in CSS pixels. */
export const screens = {
  phone: { label: 'Điện thoại', Icon: Smartphone, width: 360 },
  desktop: { label: 'Máy tính', Icon: Monitor, width: 1280 },
}
export type Screen = keyof typeof screens

type ScreenProps = { name: Screen; isOn: boolean; onChosen: (screen: Screen) => void }

/** Chooses a screen; pressed while it is the one that is shown. */
export function ScreenButton({ name, isOn, onChosen }: ScreenProps) {
  const { label, Icon } = screens[name]
  return (
    <button
      type="button"
      aria-pressed={isOn}
      onClick={() => onChosen(name)}
      className="button button-quiet px-2 aria-pressed:bg-tint aria-pressed:text-red sm:px-3"
    >
      <Icon aria-hidden size={18} /> {label}
    </button>
  )
}

type FrameProps = {
  href: string
  /** When the newsroom last got the text: then the page is shown anew. */
  savedAt?: number | undefined
  width: number
}

/** A page `width` pixels wide, made smaller where there is less room, so that it breaks its lines as on that screen. */
export function PreviewFrame({ href, savedAt, width }: FrameProps) {
  const [room, box] = useRoom()
  const frame = useRef<HTMLIFrameElement>(null)
  const [isLoaded, setLoaded] = useState(false)
  const shown = useRef(savedAt)
  useEffect(() => {
    if (!isLoaded || savedAt === undefined || savedAt === shown.current || !frame.current) return
    shown.current = savedAt
    setLoaded(false)
    // A reload stays at the place where the reader was; after an expired session there is a foreign page in the frame.
    if (frame.current.contentDocument) frame.current.contentWindow?.location.reload()
    else frame.current.src = href
  }, [href, isLoaded, savedAt])
  const scale = Math.min(1, room.width / width)
  return (
    <div ref={box} className="min-h-0 flex-1 overflow-hidden" aria-busy={!isLoaded}>
      {room.width > 0 && (
        <iframe
          ref={frame}
          title="Bài như bạn đọc sẽ thấy"
          src={href}
          // Nothing in a draft can run, whatever slipped into it.
          sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"
          onLoad={() => setLoaded(true)}
          className="origin-top-left rounded border border-line"
          style={{
            width,
            height: room.height / scale,
            transform: `scale(${scale})`,
            marginLeft: Math.max(0, (room.width - width) / 2),
          }}
        />
      )}
    </div>
  )
}

function useRoom() {
  const [room, setRoom] = useState({ width: 0, height: 0 })
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!box.current) return
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setRoom({ width: entry.contentRect.width, height: entry.contentRect.height })
    })
    observer.observe(box.current)
    return () => observer.disconnect()
  }, [])
  return [room, box] as const
}
