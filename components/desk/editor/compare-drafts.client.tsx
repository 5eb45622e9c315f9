'use client'

import { Copy } from 'lucide-react'
import { useRef, useState } from 'react'
import { Dialog } from '#components/ui/dialog.client.tsx'
import { type Draft, plainDraft } from './draft.client.ts'

type Side = { heading: string; draft: Draft; choice: string; onChoose: () => void }
type Props = {
  title: string
  description: string
  open: boolean
  onOpenChange: (open: boolean) => void
  mine: Side
  theirs: Side
}

/** Two texts side by side and the choice between them. Both can be copied out, so that neither is ever lost. */
export function CompareDrafts({ mine, theirs, ...dialog }: Props) {
  return (
    <Dialog wide interrupts {...dialog}>
      <div className="grid gap-4 md:grid-cols-2">
        <DraftColumn {...mine} />
        <DraftColumn {...theirs} />
      </div>
    </Dialog>
  )
}

/** One text with the choice of it. It can be copied out. */
export function DraftColumn({ heading, draft, choice, onChoose }: Side) {
  const area = useRef<HTMLTextAreaElement>(null)
  const [copying, setCopying] = useState('Chép ra')
  const text = plainDraft(draft)
  return (
    <section className="flex flex-col gap-2">
      <h3 className="font-semibold">{heading}</h3>
      <textarea
        ref={area}
        readOnly
        aria-label={heading}
        className="field max-h-[45vh] min-h-48 flex-1 text-sm [field-sizing:content]"
        value={text}
      />
      <div className="flex flex-wrap gap-2">
        <button type="button" className="button button-primary flex-1" onClick={onChoose}>
          {choice}
        </button>
        <button
          type="button"
          className="button"
          onClick={() =>
            void writeToClipboard(text).then(isCopied => {
              if (!isCopied) area.current?.select()
              setCopying(isCopied ? 'Đã chép' : 'Đã chọn hết, hãy bấm Ctrl+C')
            })
          }
        >
          <Copy aria-hidden size={18} /> <span role="status">{copying}</span>
        </button>
      </div>
    </section>
  )
}

/** Browsers keep the clipboard from pages on plain http, and may ask: without it, people copy what is selected for them. */
async function writeToClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch (error) {
    console.warn('no clipboard in this browser', error)
    return false
  }
}
