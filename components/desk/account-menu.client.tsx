'use client'

import { ChevronDown, ExternalLink, LogOut, UserRound } from 'lucide-react'
import { DropdownMenu } from 'radix-ui'
import { useReady } from '#components/ui/use-ready.client.ts'
import { useSignOut } from './sign-out.client.tsx'

type Props = { personId: string; name: string; role: string }

/** Who I am, and the way out. */
export function AccountMenu({ personId, name, role }: Props) {
  const { askToLeave, problem, dialog } = useSignOut(personId)
  const isReady = useReady()
  const item =
    'flex min-h-11 w-full items-center gap-2 rounded px-3 text-ink outline-none data-[highlighted]:bg-tint no-underline'
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger
        disabled={!isReady}
        className="flex min-h-11 min-w-11 items-center justify-center gap-2 rounded text-left leading-tight sm:px-2"
      >
        {/* On a phone the bell needs the room of the name. */}
        <UserRound aria-hidden size={22} className="sm:hidden" />
        <span className="max-sm:sr-only">
          <span className="block text-sm font-semibold">{name}</span>
          <span className="block text-xs">{role}</span>
        </span>
        <ChevronDown aria-hidden size={18} className="max-sm:hidden" />
      </DropdownMenu.Trigger>
      {/* Not in a portal: what stands outside every landmark is not found by screen readers. */}
      <DropdownMenu.Content
        align="end"
        sideOffset={6}
        className="z-50 min-w-52 rounded-md border border-line bg-surface p-1 text-ink shadow-lg"
      >
        <DropdownMenu.Item asChild className={item}>
          <a href="/">
            <ExternalLink aria-hidden size={18} /> Xem trang đọc báo
          </a>
        </DropdownMenu.Item>
        <DropdownMenu.Item
          className={item}
          onSelect={event => {
            event.preventDefault()
            void askToLeave()
          }}
        >
          <LogOut aria-hidden size={18} /> {problem || 'Đăng xuất'}
        </DropdownMenu.Item>
      </DropdownMenu.Content>
      {dialog}
    </DropdownMenu.Root>
  )
}
