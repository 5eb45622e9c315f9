import type { ReactNode } from 'react'
import { AccountMenu } from './account-menu.client.tsx'
import { Bell } from './notifications/bell.client.tsx'
import { PasswordDialog } from './password-dialog.client.tsx'

type Props = { person: { id: string; displayName: string; role: Role }; children: ReactNode }

const roleNames = {
  reporter: 'Phóng viên',
  editor: 'Biên tập viên',
  leader: 'Lãnh đạo',
  admin: 'Quản trị viên',
}

type Role = keyof typeof roleNames

/** The places of the desk that somebody comes back to: texts and pictures for those who write, the log for who answers for it. */
function placesOf(role: Role): { href: string; name: string }[] {
  const texts = [
    { href: '/toa-soan/bai-viet', name: 'Bài viết' },
    { href: '/toa-soan/kho-anh', name: 'Kho ảnh' },
  ]
  const log = { href: '/toa-soan/nhat-ky', name: 'Nhật ký' }
  return [...(role === 'admin' ? [] : texts), ...(role === 'leader' || role === 'admin' ? [log] : [])]
}

/** What stands around every page of the desk. */
export function DeskPage({ person, children }: Props & { person: { bell: string } }) {
  return (
    <>
      <a
        className="sr-only focus:not-sr-only focus:absolute focus:z-50 focus:bg-surface focus:p-3 focus:text-ink"
        href="#noi-dung"
      >
        Đến nội dung chính
      </a>
      <header className="print:hidden border-b-4 border-gold bg-band text-on-band">
        <div className="relative mx-auto flex max-w-6xl items-center justify-between gap-4 px-3 py-1 sm:px-6">
          <nav aria-label="Tòa soạn" className="flex min-w-0 flex-wrap items-center gap-x-6">
            {/* On a phone a line of its own, or only the first place would fit beside it. */}
            <span className="max-sm:basis-full">
              <a
                className="inline-flex min-h-11 items-center text-xl font-semibold text-on-band no-underline"
                href="/toa-soan"
              >
                Tòa soạn
              </a>
            </span>
            {placesOf(person.role).map(({ href, name }) => (
              <a
                key={href}
                className="flex min-h-11 items-center text-on-band no-underline hover:underline"
                href={href}
              >
                {name}
              </a>
            ))}
          </nav>
          <div className="flex shrink-0 items-center max-sm:absolute max-sm:top-1 max-sm:right-1 sm:gap-1">
            {person.role !== 'admin' && <Bell personId={person.id} count={person.bell} />}
            <AccountMenu personId={person.id} name={person.displayName} role={roleNames[person.role]} />
          </div>
        </div>
      </header>
      <main id="noi-dung" className="mx-auto max-w-6xl px-3 py-5 sm:px-6 sm:py-8">
        {children}
      </main>
      <PasswordDialog />
    </>
  )
}
