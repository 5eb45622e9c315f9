import type { HistoryLine } from '#newsroom/workflow/history.ts'

const screens = {
  'so-sanh': 'So sánh hai bản',
  'ai-sua': 'Ai sửa đoạn nào',
  'phien-ban': 'Các phiên bản',
  'phieu-trinh-duyet': 'Phiếu trình duyệt',
}

/** What happened to the article, newest first. */
export function HistoryList({ articleId, lines }: { articleId: string; lines: HistoryLine[] }) {
  return (
    <section aria-labelledby="lich-su" className="card">
      <h2 id="lich-su" className="mb-2 font-semibold">
        Lịch sử
      </h2>
      <ol className="space-y-2 text-sm">
        {lines.map(({ id, sentence, quote }) => (
          <li key={id}>
            {sentence}
            {quote && <p className="border-l-4 border-gold pl-2 text-muted">{quote}</p>}
          </li>
        ))}
      </ol>
      <p className="mt-3 flex flex-wrap gap-x-4">
        {Object.entries(screens).map(([place, name]) => (
          <a key={place} className="touch-link" href={`/toa-soan/bai-viet/${articleId}/${place}`}>
            {name}
          </a>
        ))}
      </p>
    </section>
  )
}
