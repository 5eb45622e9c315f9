import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import './desk.css'

export const metadata: Metadata = {
  title: { default: 'Tòa soạn', template: '%s · Tòa soạn' },
  robots: { index: false, follow: false },
  icons: '/emblem.svg',
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1, themeColor: '#8f0f15' }

// Every page asks who looks at it by itself: a layout is not rendered again when one goes from page to page.
export default function DeskLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="vi">
      <body>{children}</body>
    </html>
  )
}
