import type { Viewport } from 'next'
import type { ReactNode } from 'react'
import './reader.css'
import { ReaderFrame } from './reader-frame.tsx'
import { readerScript } from './reader-script.ts'
import { currentPath, siteOrganisation } from './site.ts'

// Rendered for every request that the reader cache does not answer, and never kept by Next (decision record 3).
export const dynamic = 'force-dynamic'

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#8f0f15' },
    { media: '(prefers-color-scheme: dark)', color: '#5d0c11' },
  ],
}

export default async function ReaderLayout({ children }: { children: ReactNode }) {
  const [organisation, path] = await Promise.all([siteOrganisation(), currentPath()])
  return (
    <html lang="vi">
      <head>
        <link rel="icon" href="/emblem.svg" type="image/svg+xml" />
        <link rel="apple-touch-icon" href="/icons/bieu-trung-180.png" />
        <link rel="manifest" href="/manifest.webmanifest" />
        <link
          rel="search"
          type="application/opensearchdescription+xml"
          title={organisation.name}
          href="/opensearch.xml"
        />
      </head>
      <body>
        <ReaderFrame path={path}>{children}</ReaderFrame>
        <script src={readerScript} defer />
      </body>
    </html>
  )
}
