import { ChartColumn, Vote } from 'lucide-react'

/** The way to the statistics, for everybody in the newsroom. */
export function StatisticsCard() {
  return (
    <section aria-labelledby="thong-ke" className="mb-8">
      <h2 id="thong-ke" className="mb-2 text-lg font-semibold">
        Bạn đọc
      </h2>
      <div className="card flex flex-wrap items-center justify-between gap-3">
        <p className="max-w-prose">Bài nào đang được đọc, kỳ này so với kỳ trước, bạn đọc đến từ đâu.</p>
        <div className="flex flex-wrap gap-2">
          <a className="button no-underline" href="/toa-soan/thong-ke">
            <ChartColumn aria-hidden size={18} /> Xem thống kê
          </a>
          <a className="button no-underline" href="/toa-soan/binh-chon">
            <Vote aria-hidden size={18} /> Bình chọn
          </a>
        </div>
      </div>
    </section>
  )
}
