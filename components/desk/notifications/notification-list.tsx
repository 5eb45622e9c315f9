import { CheckCheck } from 'lucide-react'
import type { NotificationLine } from '#newsroom/notifications/notification-lines.ts'

type Props = { lines: NotificationLine[]; older: string | undefined; isFirst: boolean; hasUnread: boolean }

/** Notifications, with the way to what each is about. Opening one is reading it. */
export function NotificationList({ lines, older, isFirst, hasUnread }: Props) {
  const newest = lines[0]
  return (
    <>
      <div className="mb-6 flex flex-wrap items-center justify-between gap-3">
        <h1 className="text-2xl font-semibold">Thông báo</h1>
        {isFirst && hasUnread && newest && (
          <form method="post" action="/api/notifications/reading">
            <input type="hidden" name="upTo" value={newest.id} />
            <button type="submit" className="button">
              <CheckCheck aria-hidden size={18} /> Đánh dấu đã đọc tất cả
            </button>
          </form>
        )}
      </div>
      {lines.length === 0 ? (
        <p className="card text-muted">Chưa có thông báo nào.</p>
      ) : (
        <ul className="divide-y divide-line overflow-hidden rounded-lg border border-line bg-surface">
          {lines.map(line => (
            <NotificationItem key={line.id} {...line} />
          ))}
        </ul>
      )}
      <p className="mt-4 flex flex-wrap gap-4">
        <a className="inline-flex min-h-11 items-center text-red underline" href="/toa-soan/thong-bao/thiet-dat">
          Cách nhận thông báo
        </a>
        {!isFirst && (
          <a className="inline-flex min-h-11 items-center text-red underline" href="/toa-soan/thong-bao">
            Về thông báo mới nhất
          </a>
        )}
        {older && (
          <a className="inline-flex min-h-11 items-center text-red underline" href={older}>
            Thông báo cũ hơn
          </a>
        )}
      </p>
    </>
  )
}

function NotificationItem({ href, sentence, title, detail, time, isUnread }: NotificationLine) {
  return (
    <li
      className={`relative border-l-4 px-4 py-3 focus-within:bg-tint hover:bg-tint ${isUnread ? 'border-l-red' : 'border-l-transparent'}`}
    >
      <div className="flex flex-col items-start gap-x-4 sm:flex-row sm:justify-between">
        <a
          className={`text-ink no-underline after:absolute after:inset-0 hover:underline ${isUnread ? 'font-semibold' : ''}`}
          href={href}
        >
          {sentence}
          {title && <>: “{title}”</>}
        </a>
        <p className="shrink-0 text-sm text-muted">
          {isUnread && <span className="font-semibold text-red">Chưa đọc · </span>}
          {time}
        </p>
      </div>
      {detail && <p className="mt-1 border-l-4 border-gold pl-3 text-sm whitespace-pre-line">{detail}</p>}
    </li>
  )
}
