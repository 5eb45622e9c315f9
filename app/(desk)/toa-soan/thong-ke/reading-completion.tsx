import type { ArticleReading } from '#db/queries/reading.ts'
import { articlePath } from '#newsroom/articles/article-card.ts'
import { pressNumber } from '#newsroom/articles/dates.ts'
import { removedArticle } from '#newsroom/statistics/csv.ts'
import type { Statistics } from '#newsroom/statistics/read-statistics.ts'
import { type ReadingStep, readingSteps } from '#newsroom/statistics/reading-steps.ts'

const percent = (share: number) => `${pressNumber(Math.round(share * 100))}%`

/** How far down readers came: all articles together, then one by one. */
export function ReadingCompletion({ reading: { site, articles } }: Pick<Statistics, 'reading'>) {
  return (
    <section aria-labelledby="doc-den-dau" className="card mt-6 print:break-inside-avoid">
      <h2 id="doc-den-dau" className="mb-1 text-lg font-semibold">
        Bạn đọc đi đến đâu trong bài
      </h2>
      {site.measured === 0 ? (
        <p className="text-muted">Kỳ này chưa đo được lượt đọc nào.</p>
      ) : (
        <>
          <p className="mb-3 text-sm text-muted">
            Tính trên {pressNumber(site.measured)} lượt xem mà trình duyệt có báo khi rời trang.{' '}
            <a className="touch-link" href="/so-lieu">
              Số này được tính thế nào?
            </a>
          </p>
          <div className="grid items-start gap-6 md:grid-cols-[2fr_3fr] print:block print:space-y-4">
            <SiteReading steps={readingSteps(site)} />
            <ArticlesReading articles={articles} />
          </div>
        </>
      )}
    </section>
  )
}

function SiteReading({ steps }: { steps: ReadingStep[] }) {
  return (
    <table className="w-full border-collapse text-left" aria-label="Tất cả các bài">
      <thead className="text-sm text-muted">
        <tr>
          <Head name="Đến" first />
          <Head name="Lượt" />
          <Head name="Tỷ lệ" />
        </tr>
      </thead>
      <tbody>
        {steps.map(({ label, readers, share }) => (
          <tr key={label} className="border-t border-line align-top">
            <th scope="row" className="py-2 pr-4 font-normal">
              {label}
              <svg
                aria-hidden
                viewBox="0 0 100 2"
                preserveAspectRatio="none"
                className="mt-1 block h-1 w-full text-gold"
              >
                <rect width={share * 100} height={2} className="fill-current" />
              </svg>
            </th>
            <Cell value={pressNumber(readers)} />
            <Cell value={percent(share)} />
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function ArticlesReading({ articles }: { articles: ArticleReading[] }) {
  return (
    <table className="w-full border-collapse text-left" aria-label="Từng bài, bài được đo nhiều lượt nhất trước">
      <thead className="text-sm text-muted">
        <tr>
          <Head name="Bài" first />
          <Head name="Lượt đo được" />
          <Head name="Nửa bài" />
          <Head name="Hết bài" />
        </tr>
      </thead>
      <tbody>
        {articles.map(({ articleId, title, slug, ...reading }) => (
          <tr key={articleId} className="border-t border-line align-top">
            <th scope="row" className="py-2 pr-2 font-normal wrap-anywhere">
              {slug ? (
                <a className="flex min-h-11 items-center" href={articlePath(slug)}>
                  {title}
                </a>
              ) : (
                removedArticle
              )}
            </th>
            <Cell value={pressNumber(reading.measured)} />
            <Cell value={percent(reading.reached50 / reading.measured)} />
            <Cell value={percent(reading.reached100 / reading.measured)} />
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Head({ name, first = false }: { name: string; first?: boolean }) {
  return (
    <th scope="col" className={`py-1 pl-2 align-bottom font-normal first:pl-0 ${first ? '' : 'text-right'}`}>
      {name}
    </th>
  )
}

function Cell({ value }: { value: string }) {
  return <td className="py-2 pl-2 text-right tabular-nums">{value}</td>
}
