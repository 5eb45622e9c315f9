import { notFound } from 'next/navigation'
import { PageHead } from '#components/reader/page-head.tsx'
import { PageNumbers } from '#components/reader/page-numbers.tsx'
import { Story } from '#components/reader/stories.tsx'
import { database } from '#db/connection.ts'
import { countInSections, latestInSections } from '#db/queries/article-lists.ts'
import { articleCard, sectionPath } from '#newsroom/articles/article-card.ts'
import { archivePath } from '#newsroom/articles/months.ts'
import { siteAddress } from '#newsroom/settings/site-address.ts'
import { shareImageOfSite } from '#newsroom/sharing/share-image-address.ts'
import { pageNumber } from '../../page-number.ts'
import { siteOrganisation, siteSections } from '../../site.ts'

const perPage = 20
// Whoever wants older articles searches for them: a deep offset costs the database more than anyone reads.
const mostPages = 50

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<{ trang?: string | string[] }> }

export default async function SectionPage({ params, searchParams }: Props) {
  const db = database()
  const [{ slug }, { trang }, sections] = await Promise.all([params, searchParams, siteSections()])
  const section = sections.find(candidate => candidate.slug === slug)
  const page = pageNumber(trang, mostPages)
  if (!section || !page) notFound()

  const above = sections.find(({ id }) => id === section.parentId)
  const children = sections.filter(({ parentId }) => parentId === section.id)
  const family = above ? sections.filter(({ parentId }) => parentId === above.id) : children
  const ids = [section, ...children].map(({ id }) => id)
  const [organisation, count, articles] = await Promise.all([
    siteOrganisation(),
    countInSections(db, ids, perPage * mostPages),
    latestInSections(db, ids, { limit: perPage, offset: (page - 1) * perPage }),
  ])
  if (page > 1 && articles.length === 0) notFound()

  const hrefOf = (number: number) => sectionPath(section.slug) + (number > 1 ? `?trang=${number}` : '')
  return (
    <>
      <PageHead
        title={page > 1 ? `${section.name}, trang ${page}` : section.name}
        siteName={organisation.siteName}
        description={section.description}
        canonical={siteAddress(hrefOf(page))}
        image={shareImageOfSite(organisation)}
        feed={siteAddress(`${sectionPath(section.slug)}/rss.xml`)}
      />
      <h1 className="title">{section.name}</h1>
      {section.description && <p className="intro">{section.description}</p>}
      <SubSections top={above ?? section} members={family} current={section.slug} />
      {articles.length === 0 && <p>Chuyên mục này chưa có bài viết.</p>}
      <div className="stack listing">
        {articles.map(articleCard).map(card => (
          <Story key={card.id} article={card} heading="h2" picture="beside" summary section={children.length > 0} />
        ))}
      </div>
      <PageNumbers page={page} pages={Math.ceil(count / perPage)} hrefOf={hrefOf} />
      <p className="older">
        Tìm bài theo thời gian trong <a href={archivePath}>kho lưu trữ</a>.
      </p>
    </>
  )
}

type Named = { slug: string; name: string }

/** A section and its sub-sections side by side: the way from one to the next. */
function SubSections({ top, members, current }: { top: Named; members: Named[]; current: string }) {
  if (members.length === 0) return null
  const entries = [{ slug: top.slug, name: 'Tất cả' }, ...members]
  return (
    <nav aria-label={`Chuyên mục con của ${top.name}`}>
      <ul className="subsections">
        {entries.map(({ slug, name }) => (
          <li key={slug}>
            <a href={sectionPath(slug)} aria-current={slug === current ? 'page' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
