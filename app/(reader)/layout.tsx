import type { Viewport } from 'next'
import type { ReactNode } from 'react'
import { Footer } from '#components/reader/footer.tsx'
import { Masthead } from '#components/reader/masthead.tsx'
import { SideFurniture } from '#components/reader/side-furniture.tsx'
import { database } from '#db/connection.ts'
import { mostRead, onlineNow, siteVisitTotal } from '#db/queries/views.ts'
import { articlePath } from '#newsroom/articles/article-card.ts'
import { machineTime, pressDay, pressNumber } from '#newsroom/articles/dates.ts'
import { archivePath } from '#newsroom/articles/months.ts'
import { navigationFrom } from './navigation.ts'
import { readerScript } from './reader-script.ts'
import './reader.css'
import { currentPath, siteOrganisation, sitePages, siteSections } from './site.ts'

// Rendered for every request that the reader cache does not answer, and never kept by Next (decision record 3).
export const dynamic = 'force-dynamic'

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#8f0f15' },
    { media: '(prefers-color-scheme: dark)', color: '#5d0c11' },
  ],
}

const services = [
  { name: 'Sơ đồ trang', href: '/so-do-trang' },
  { name: 'Kho lưu trữ', href: archivePath },
  { name: 'Tin mới qua RSS', href: '/rss.xml' },
]

export default async function ReaderLayout({ children }: { children: ReactNode }) {
  const db = database()
  const [organisation, sections, pages, path, weekly, online, visits] = await Promise.all([
    siteOrganisation(),
    siteSections(),
    sitePages(),
    currentPath(),
    mostRead(db, 7, 5),
    onlineNow(db),
    siteVisitTotal(db),
  ])
  const now = new Date()
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
        <a className="unseen skip" href="#noi-dung">
          Đến nội dung chính
        </a>
        <Masthead
          organisation={organisation}
          today={{ label: pressDay(now), machine: machineTime(now).slice(0, 10) }}
          sections={navigationFrom(path, sections)}
        />
        <div className={path === '/' ? 'wide page front' : 'wide page'}>
          <main id="noi-dung" tabIndex={-1}>
            {children}
          </main>
          <SideFurniture
            mostRead={weekly.map(({ slug, title }) => ({ href: articlePath(slug), title }))}
            online={{
              guests: pressNumber(online.guests),
              members: pressNumber(online.members),
              total: pressNumber(online.total),
            }}
            visits={pressNumber(visits)}
          />
        </div>
        <Footer organisation={organisation} links={[...pages, ...services]} />
        <script src={readerScript} defer />
      </body>
    </html>
  )
}
