import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import '../(reader)/reader.css'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Xem trước', robots: { index: false, follow: false } }

/**
 * The readers' stylesheet without their script: what the desk looks at is not counted. Links open beside the preview,
 * which stands in a frame of the editor, where no other page may be shown.
 */
export default function PreviewLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="vi">
      <head>
        <base target="_blank" />
        <link rel="icon" href="/emblem.svg" type="image/svg+xml" />
      </head>
      <body>{children}</body>
    </html>
  )
}
