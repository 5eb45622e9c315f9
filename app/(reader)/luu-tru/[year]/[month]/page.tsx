import { notFound } from 'next/navigation'
import { Breadcrumb } from '#components/reader/breadcrumb.tsx'
import { Listing } from '#components/reader/listing.tsx'
import { PageHead } from '#components/reader/page-head.tsx'
import { database } from '#db/connection.ts'
import { countInMonths, latestInMonth } from '#db/queries/archive.ts'
import { articleCard } from '#newsroom/articles/article-card.ts'
import { archivePath, monthIn, monthName, monthPath, yearIn, yearPath } from '#newsroom/articles/months.ts'
import { siteAddress } from '#newsroom/settings/site-address.ts'
import { howMany, mostListed, mostPages, numbered, perPage } from '../../../long-list.ts'
import { pageNumber } from '../../../page-number.ts'
import { siteOrganisation } from '../../../site.ts'

type Props = {
  params: Promise<{ year: string; month: string }>
  searchParams: Promise<{ trang?: string | string[] }>
}

export default async function MonthPage({ params, searchParams }: Props) {
  const db = database()
  const [asked, { trang }] = await Promise.all([params, searchParams])
  const [year, month, page] = [yearIn(asked.year), monthIn(asked.month), pageNumber(trang, mostPages)]
  if (!year || !month || !page) notFound()

  const [{ siteName }, [count = 0], articles] = await Promise.all([
    siteOrganisation(),
    countInMonths(db, [{ year, month }], mostListed),
    latestInMonth(db, { year, month }, { limit: perPage, offset: (page - 1) * perPage }),
  ])
  if (articles.length === 0) notFound()

  const name = monthName({ year, month })
  const hrefOf = numbered(monthPath({ year, month }))
  return (
    <>
      <PageHead
        title={page > 1 ? `${name}, trang ${page}` : name}
        siteName={siteName}
        canonical={siteAddress(hrefOf(page))}
      />
      <Breadcrumb
        steps={[
          { name: 'Kho lưu trữ', href: archivePath },
          { name: `Năm ${year}`, href: yearPath(year) },
        ]}
      />
      <h1 className="title">{name}</h1>
      <p className="intro">{howMany(count)}</p>
      <Listing articles={articles.map(articleCard)} page={page} pages={Math.ceil(count / perPage)} hrefOf={hrefOf} />
    </>
  )
}
