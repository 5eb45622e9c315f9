import { notFound } from 'next/navigation'
import { Breadcrumb } from '#components/reader/breadcrumb.tsx'
import { PageHead } from '#components/reader/page-head.tsx'
import { database } from '#db/connection.ts'
import { countInMonths } from '#db/queries/archive.ts'
import { archivePath, monthName, monthPath, yearIn, yearPath } from '#newsroom/articles/months.ts'
import { siteAddress } from '#newsroom/settings/site-address.ts'
import { howMany, mostListed } from '../../long-list.ts'
import { siteOrganisation } from '../../site.ts'

export default async function YearPage({ params }: { params: Promise<{ year: string }> }) {
  const year = yearIn((await params).year)
  if (!year) notFound()

  const months = Array.from({ length: 12 }, (_, index) => ({ year, month: index + 1 }))
  const [{ siteName }, counts] = await Promise.all([siteOrganisation(), countInMonths(database(), months, mostListed)])
  const filled = months
    .map((month, index) => ({ ...month, count: counts[index] ?? 0 }))
    .filter(({ count }) => count > 0)
  if (filled.length === 0) notFound()

  return (
    <>
      <PageHead title={`Lưu trữ năm ${year}`} siteName={siteName} canonical={siteAddress(yearPath(year))} />
      <Breadcrumb steps={[{ name: 'Kho lưu trữ', href: archivePath }]} />
      <h1 className="title">Năm {year}</h1>
      <ul className="month-counts">
        {filled.map(({ count, ...month }) => (
          <li key={month.month}>
            <a href={monthPath(month)}>{monthName(month)}</a> <span>{howMany(count)}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
