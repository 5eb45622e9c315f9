import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { requireUserOfPage } from '#app/(desk)/signed-in.ts'
import { DeskPage } from '#components/desk/desk-page.tsx'
import { NotificationList } from '#components/desk/notifications/notification-list.tsx'
import { database } from '#db/connection.ts'
import { notificationsOf } from '#db/queries/notifications.ts'
import { isArticleId } from '#newsroom/articles/is-article-id.ts'
import { notificationLines } from '#newsroom/notifications/notification-lines.ts'

export const metadata: Metadata = { title: 'Thông báo' }

const onePage = 30

type Props = { searchParams: Promise<{ truoc?: string | string[] }> }

/** What this person was told, the newest on top. Works without its script. */
export default async function NotificationsPage({ searchParams }: Props) {
  const person = await requireUserOfPage('/toa-soan/thong-bao')
  if (person.role === 'admin') redirect('/toa-soan')
  const { truoc } = await searchParams
  const before = typeof truoc === 'string' && isArticleId(truoc) ? truoc : undefined
  const rows = await notificationsOf(database(), person, { before, limit: onePage + 1 })
  const lines = notificationLines(rows.slice(0, onePage))
  const older = rows.length > onePage ? `/toa-soan/thong-bao?truoc=${lines.at(-1)?.id}` : undefined
  return (
    <DeskPage person={person}>
      <div className="mx-auto max-w-3xl">
        <NotificationList lines={lines} older={older} isFirst={before === undefined} hasUnread={person.bell !== ''} />
      </div>
    </DeskPage>
  )
}
