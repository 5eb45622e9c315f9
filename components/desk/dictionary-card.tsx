import { BookA } from 'lucide-react'

/** The way to the dictionary, for everybody who writes or reviews. */
export function DictionaryCard() {
  return (
    <section aria-labelledby="tu-dien" className="mb-8">
      <h2 id="tu-dien" className="mb-2 text-lg font-semibold">
        Chữ nghĩa
      </h2>
      <div className="card flex flex-wrap items-center justify-between gap-3">
        <p className="max-w-prose">Tên người, địa danh, cơ quan, chữ viết tắt mà máy soát lỗi biết là đúng.</p>
        <a className="button no-underline" href="/toa-soan/tu-dien">
          <BookA aria-hidden size={18} /> Từ điển của tòa soạn
        </a>
      </div>
    </section>
  )
}
