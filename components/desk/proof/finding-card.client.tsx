'use client'

import { autoUpdate, computePosition, flip, offset, shift } from '@floating-ui/dom'
import type { Editor } from '@tiptap/core'
import { Check, X } from 'lucide-react'
import { type MouseEvent, useEffect, useRef, useState } from 'react'
import type { Finding } from '#newsroom/proof/finding.ts'
import { AddTermButton } from './add-term-button.client.tsx'
import { type Dismiss, DismissForm } from './dismiss-form.client.tsx'
import { foundNow, placeOf } from './proof-marks.client.ts'

type Props = {
  editor: Editor
  onTake: (findings: Finding[]) => void
  onDismiss: Dismiss
  onAddTerm: (finding: Finding) => void
}

/**
 * What is wrong with the underlined words that were tapped, and one tap that mends them. The keyboard stays in the text;
 * those who use it alone have Alt+Enter and the list.
 */
export function FindingCard({ editor, onTake, onDismiss, onAddTerm }: Props) {
  const finding = useTapped(editor)
  const card = useRef<HTMLFieldSetElement>(null)
  useEffect(() => {
    const shown = card.current
    if (!finding || !shown) return undefined
    const words = { getBoundingClientRect: () => rectangleOf(editor, finding), contextElement: editor.view.dom }
    return autoUpdate(words, shown, () => void putBelow(words, shown))
  }, [editor, finding])
  if (!finding) return null
  const close = () => editor.emit('finding', undefined)
  const [suggestion] = finding.suggestions
  return (
    <fieldset
      ref={card}
      aria-label={`Gợi ý cho “${finding.quote.trim()}”`}
      onMouseDown={keepKeyboard}
      className="fixed top-0 left-0 z-30 w-80 max-w-[calc(100vw-1rem)] space-y-2 rounded-md border border-line bg-surface p-3 text-sm text-ink shadow-xl"
    >
      <div className="flex items-start justify-between gap-2">
        <p>{finding.message}</p>
        <button type="button" className="button button-quiet -mt-2 -mr-2" aria-label="Đóng gợi ý" onClick={close}>
          <X aria-hidden size={18} />
        </button>
      </div>
      <div className="flex flex-wrap gap-2">
        {suggestion !== undefined && (
          <button type="button" className="button button-primary" onClick={() => onTake([finding])}>
            <Check aria-hidden size={16} /> Sửa thành “{suggestion}”
          </button>
        )}
        <AddTermButton finding={finding} onAddTerm={onAddTerm} />
        <DismissForm key={finding.id} finding={finding} onDismiss={onDismiss} />
      </div>
    </fieldset>
  )
}

/** The finding that was tapped, until the text changes or another place is tapped. */
function useTapped(editor: Editor): Finding | undefined {
  const [tapped, setTapped] = useState<Finding>()
  useEffect(() => {
    const leave = (event: KeyboardEvent) => event.key === 'Escape' && setTapped(undefined)
    // What was let stand or written over has no underline any more.
    const look = () => setTapped(now => now && foundNow(now, editor.state))
    editor.on('finding', setTapped)
    editor.on('transaction', look)
    addEventListener('keydown', leave)
    return () => {
      editor.off('finding', setTapped)
      editor.off('transaction', look)
      removeEventListener('keydown', leave)
    }
  }, [editor])
  return tapped
}

function rectangleOf(editor: Editor, finding: Finding): DOMRect {
  const place = placeOf(finding, editor.state)
  if (!place) return editor.view.dom.getBoundingClientRect()
  const [start, end] = [editor.view.coordsAtPos(place.from), editor.view.coordsAtPos(place.to, -1)]
  return new DOMRect(start.left, start.top, Math.max(1, end.right - start.left), end.bottom - start.top)
}

async function putBelow(words: { getBoundingClientRect: () => DOMRect }, card: HTMLElement): Promise<void> {
  const middleware = [offset(8), flip({ padding: 8 }), shift({ padding: 8 })]
  const { x, y } = await computePosition(words, card, { placement: 'bottom-start', strategy: 'fixed', middleware })
  Object.assign(card.style, { left: `${x}px`, top: `${y}px` })
}

/** Pressing a button would take the keyboard out of the text, and the phone's away altogether. */
function keepKeyboard(event: MouseEvent): void {
  if (!(event.target instanceof HTMLTextAreaElement)) event.preventDefault()
}
