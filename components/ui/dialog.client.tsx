'use client'

import { X } from 'lucide-react'
import { Dialog as Radix } from 'radix-ui'
import { type ReactNode, useRef } from 'react'

type Props = {
  title: string
  description?: string
  open: boolean
  onOpenChange: (open: boolean) => void
  wide?: boolean
  /** It opens by itself, perhaps in the middle of a word: no key that is typed then may press anything in it. */
  interrupts?: boolean
  children: ReactNode
}

/** A dialog that keeps the keyboard inside, closes with Escape and gives the focus back. */
export function Dialog({ title, description, open, onOpenChange, wide = false, interrupts = false, children }: Props) {
  const before = useRef<Element>(null)
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-40 bg-black/50" />
        <Radix.Content
          onOpenAutoFocus={event => {
            before.current = document.activeElement
            if (!interrupts) return
            event.preventDefault()
            if (event.currentTarget instanceof HTMLElement) event.currentTarget.focus()
          }}
          onCloseAutoFocus={event => {
            // Radix knows no trigger here: a key may have opened it. What was done in it may have moved the focus already.
            event.preventDefault()
            if (document.activeElement === document.body && before.current instanceof HTMLElement)
              before.current.focus()
          }}
          {...(description === undefined && { 'aria-describedby': undefined })}
          className={`fixed inset-x-2 bottom-2 z-50 mx-auto max-h-[92dvh] overflow-y-auto rounded-lg border border-line bg-surface p-4 text-ink shadow-xl sm:bottom-auto sm:top-[5vh] sm:p-6 ${wide ? 'max-w-5xl' : 'max-w-xl'}`}
        >
          <div className="flex items-start justify-between gap-4">
            <Radix.Title className="text-lg font-semibold">{title}</Radix.Title>
            <Radix.Close className="button button-quiet -mr-2 -mt-2" aria-label="Đóng">
              <X aria-hidden size={20} />
            </Radix.Close>
          </div>
          {description !== undefined && (
            <Radix.Description className="mt-1 text-muted">{description}</Radix.Description>
          )}
          <div className="mt-4">{children}</div>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
