import type { ReactNode } from 'react'
import { Emblem } from '#components/reader/emblem.tsx'
import { readerScript } from '../(reader)/reader-script.ts'
import { siteOrganisation } from '../(reader)/site.ts'
import './print.css'

// As in (reader)/layout.tsx: nothing of it is kept by Next.
export const dynamic = 'force-dynamic'

/** A sheet of paper: the name of the body and the text, none of the site's furniture. What is printed is not counted. */
export default async function PrintLayout({ children }: { children: ReactNode }) {
  const { name, parent } = await siteOrganisation()
  return (
    <html lang="vi">
      <head>
        <link rel="icon" href="/emblem.svg" type="image/svg+xml" />
      </head>
      <body className="sheet" data-uncounted="">
        <header className="sheet-head">
          <Emblem />
          <p>
            {parent && <span>{parent}</span>}
            {name}
          </p>
        </header>
        <main>{children}</main>
        <script src={readerScript} defer />
      </body>
    </html>
  )
}
