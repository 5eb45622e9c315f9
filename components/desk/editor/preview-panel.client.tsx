'use client'

import { ExternalLink, X } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { PreviewFrame, type Screen, ScreenButton, screens } from '../preview-frame.client.tsx'

type Props = {
  href: string
  /** When the newsroom last got the text: then the preview is shown anew. */
  savedAt: number | undefined
  onClose: () => void
}

/** The text beside the text: on the page that readers will get, as wide as their screen. */
export function PreviewPanel({ href, savedAt, onClose }: Props) {
  const [screen, setScreen] = useState<Screen>('phone')
  const panel = useRef<HTMLElement>(null)
  useEffect(() => {
    panel.current?.focus({ preventScroll: true })
    panel.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  return (
    <section
      ref={panel}
      tabIndex={-1}
      aria-label="Xem trước"
      className="card flex h-[80dvh] scroll-mb-20 flex-col gap-3 self-start lg:sticky lg:top-4 lg:col-start-2 lg:row-span-2 lg:row-start-1 lg:h-[calc(100dvh-7rem)]"
    >
      <div className="flex flex-wrap items-center gap-1">
        <fieldset className="mr-auto flex gap-1">
          <legend className="sr-only">Xem trên màn hình</legend>
          {(Object.keys(screens) as Screen[]).map(name => (
            <ScreenButton key={name} name={name} isOn={name === screen} onChosen={setScreen} />
          ))}
        </fieldset>
        <a className="button button-quiet" href={href} target="_blank" rel="noreferrer" aria-label="Mở trong thẻ mới">
          <ExternalLink aria-hidden size={18} />
        </a>
        <button type="button" className="button button-quiet" aria-label="Đóng xem trước" onClick={onClose}>
          <X aria-hidden size={18} />
        </button>
      </div>
      <PreviewFrame href={href} savedAt={savedAt} width={screens[screen].width} />
    </section>
  )
}
