import { PageHead } from '#components/reader/page-head.tsx'
import { database } from '#db/connection.ts'
import { monthsWithArticles } from '#db/queries/archive.ts'
import { archivePath, byYear, monthName, monthPath, yearPath } from '#newsroom/articles/months.ts'
import { siteAddress } from '#newsroom/settings/site-address.ts'
import { siteOrganisation } from '../site.ts'

export default async function ArchivePage() {
  const [{ siteName }, months] = await Promise.all([siteOrganisation(), monthsWithArticles(database())])
  return (
    <>
      <PageHead
        title="Kho lưu trữ"
        siteName={siteName}
        description="Mọi bài viết đã đăng, theo năm và tháng."
        canonical={siteAddress(archivePath)}
      />
      <h1 className="title">Kho lưu trữ</h1>
      <p className="intro">Mọi bài viết đã đăng, theo năm và tháng.</p>
      {months.length === 0 && <p>Chưa có bài viết nào được đăng.</p>}
      {byYear(months).map(({ year, months: ofYear }) => (
        <section key={year} className="archive-year" aria-labelledby={`nam-${year}`}>
          <h2 className="heading" id={`nam-${year}`}>
            <a href={yearPath(year)}>Năm {year}</a>
          </h2>
          <ul className="months">
            {ofYear.toReversed().map(month => (
              <li key={month.month}>
                <a href={monthPath(month)} aria-label={monthName(month)}>
                  Tháng {month.month}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}
