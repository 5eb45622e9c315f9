const places = {
  '': 'Trở về bài',
  'phien-ban': 'Các phiên bản',
  'so-sanh': 'So sánh hai bản',
  'ai-sua': 'Ai sửa đoạn nào',
  'phieu-trinh-duyet': 'Phiếu trình duyệt',
}

/** The ways between the screens that tell an article's past. */
export function HistoryLinks({ articleId, here }: { articleId: string; here: keyof typeof places }) {
  return (
    <nav aria-label="Lịch sử của bài" className="mb-2 flex flex-wrap gap-x-5">
      {Object.entries(places)
        .filter(([place]) => place !== here)
        .map(([place, name]) => (
          <a
            key={place}
            className="inline-flex min-h-11 items-center text-red underline"
            href={`/toa-soan/bai-viet/${articleId}${place && `/${place}`}`}
          >
            {name}
          </a>
        ))}
    </nav>
  )
}
