import type { ReactNode } from 'react'
import { Footer } from '#components/reader/footer.tsx'
import { Masthead } from '#components/reader/masthead.tsx'
import { SideFurniture } from '#components/reader/side-furniture.tsx'
import { database } from '#db/connection.ts'
import { openPolls } from '#db/queries/polls.ts'
import { mostRead, onlineNow, siteVisitTotal } from '#db/queries/views.ts'
import { articlePath } from '#newsroom/articles/article-card.ts'
import { machineTime, pressDay, pressNumber } from '#newsroom/articles/dates.ts'
import { archivePath } from '#newsroom/articles/months.ts'
import { navigationFrom } from './navigation.ts'
import { siteOrganisation, sitePages, siteSections } from './site.ts'

const services = [
  { name: 'Sơ đồ trang', href: '/so-do-trang' },
  { name: 'Kho lưu trữ', href: archivePath },
  { name: 'Tin mới qua RSS', href: '/rss.xml' },
]

/** What stands around every page of the readers, seen from a path: on the page itself and in the desk's preview. */
export async function ReaderFrame({ path, children }: { path: string; children: ReactNode }) {
  const db = database()
  const [organisation, sections, pages, weekly, online, visits, [poll]] = await Promise.all([
    siteOrganisation(),
    siteSections(),
    sitePages(),
    mostRead(db, 7, 5),
    onlineNow(db),
    siteVisitTotal(db),
    openPolls(db),
  ])
  const now = new Date()
  return (
    <>
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
          poll={poll}
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
    </>
  )
}
