import { Settings } from 'lucide-react'

/** The way to the settings, and what readers still miss at the foot of every page. */
export function SettingsCard({ missing }: { missing: string[] }) {
  return (
    <section aria-labelledby="thiet-dat" className="mb-8">
      <h2 id="thiet-dat" className="mb-2 text-lg font-semibold">
        Thiết đặt
      </h2>
      <div className="card flex flex-wrap items-center justify-between gap-3">
        <p className="max-w-prose">
          {missing.length > 0
            ? `Chân trang còn thiếu: ${missing.join(', ')}. Dòng chưa có thì bạn đọc không thấy.`
            : 'Chân trang đã có đủ các thông tin của cơ quan.'}
        </p>
        <a className="button no-underline" href="/toa-soan/thiet-dat">
          <Settings aria-hidden size={18} /> Thiết đặt trang
        </a>
      </div>
    </section>
  )
}
