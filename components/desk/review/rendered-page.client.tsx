'use client'

import { FileText } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { PreviewFrame, type Screen, ScreenButton, screens } from '../preview-frame.client.tsx'

type Props = {
  href: string
  /** The text itself, which remarks are pinned to. It is what stands here until somebody asks for a screen. */
  children: ReactNode
}

/** The text to be decided over, and the whole page that readers will get, as wide as their screens. */
export function RenderedPage({ href, children }: Props) {
  const [screen, setScreen] = useState<Screen | undefined>()
  return (
    <div className="space-y-2">
      <fieldset className="flex flex-wrap gap-1">
        <legend className="sr-only">Xem bài trên màn hình</legend>
        <button
          type="button"
          aria-pressed={screen === undefined}
          onClick={() => setScreen(undefined)}
          className="button button-quiet aria-pressed:bg-tint aria-pressed:text-red"
        >
          <FileText aria-hidden size={18} /> Bài
        </button>
        {(Object.keys(screens) as Screen[]).map(name => (
          <ScreenButton key={name} name={name} isOn={name === screen} onChosen={setScreen} />
        ))}
      </fieldset>
      {screen && (
        <div className="flex h-[80dvh] flex-col">
          <PreviewFrame href={href} width={screens[screen].width} />
        </div>
      )}
      <div hidden={screen !== undefined}>{children}</div>
    </div>
  )
}
