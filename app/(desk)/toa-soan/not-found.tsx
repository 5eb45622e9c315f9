import type { Metadata } from 'next'

export const metadata: Metadata = { title: 'Không tìm thấy' }

export default function NotFound() {
  return (
    <main className="mx-auto max-w-xl space-y-3 px-4 py-16">
      <h1 className="text-2xl font-semibold">Không tìm thấy bài này</h1>
      <p>Bài không có, hoặc không phải bài mà anh/chị được xem.</p>
      <a className="button no-underline" href="/toa-soan">
        Về tòa soạn
      </a>
    </main>
  )
}
