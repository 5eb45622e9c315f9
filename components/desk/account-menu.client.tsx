'use client'

import { ChevronDown, ExternalLink, LogOut } from 'lucide-react'
import { DropdownMenu } from 'radix-ui'
import { useState } from 'react'
import { useReady } from '#components/ui/use-ready.client.ts'

type Props = { name: string; role: string }

/** Who I am, and the way out. */
export function AccountMenu({ name, role }: Props) {
  const [problem, setProblem] = useState('')
  const isReady = useReady()
  const item =
    'flex min-h-11 w-full items-center gap-2 rounded px-3 text-ink outline-none data-[highlighted]:bg-tint no-underline'
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger
        disabled={!isReady}
        className="flex min-h-11 items-center gap-2 rounded px-2 text-left leading-tight"
      >
        <span>
          <span className="block text-sm font-semibold">{name}</span>
          <span className="block text-xs">{role}</span>
        </span>
        <ChevronDown aria-hidden size={18} />
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
            void signOut().then(isOut => (isOut ? location.assign('/dang-nhap') : setProblem('Chưa đăng xuất được.')))
          }}
        >
          <LogOut aria-hidden size={18} /> {problem || 'Đăng xuất'}
        </DropdownMenu.Item>
      </DropdownMenu.Content>
    </DropdownMenu.Root>
  )
}

async function signOut(): Promise<boolean> {
  try {
    const { csrfToken } = await (await fetch('/api/auth/csrf')).json()
    const body = new URLSearchParams({ csrfToken, json: 'true' })
    return (await fetch('/api/auth/signout', { method: 'POST', body })).ok
  } catch (error) {
    console.warn('no answer from the newsroom', error)
    return false
  }
}
