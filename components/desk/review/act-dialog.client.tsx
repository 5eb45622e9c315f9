'use client'

import { type ReactNode, useId, useState } from 'react'
import { Dialog } from '#components/ui/dialog.client.tsx'
import { Reasons, type Refusals } from './reasons.tsx'

type Props = {
  /** What stands on the button, with its icon. */
  button: ReactNode
  isPrimary?: boolean
  isReady: boolean
  refusals: Refusals
  title: string
  consequence: string
  children: ReactNode
}

/** A button, below it why it cannot be pressed, and behind it a dialog that says what will happen before it does. */
export function ActDialog({ button, isPrimary = false, isReady, refusals, title, consequence, children }: Props) {
  const [isOpen, setOpen] = useState(false)
  const reasonsId = useId()
  return (
    <div className="space-y-2">
      <button
        type="button"
        className={`button w-full ${isPrimary ? 'button-primary' : ''}`}
        disabled={refusals.length > 0 || !isReady}
        aria-describedby={reasonsId}
        onClick={() => setOpen(true)}
      >
        {button}
      </button>
      <Reasons id={reasonsId} refusals={refusals} />
      <Dialog title={title} description={consequence} open={isOpen} onOpenChange={setOpen}>
        {children}
      </Dialog>
    </div>
  )
}
