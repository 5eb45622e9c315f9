import { LineList } from '#components/desk/line-list.tsx'
import { PageList } from '#components/desk/page-list.tsx'
import { SettingsCard } from '#components/desk/settings-card.tsx'
import { TakedownList } from '#components/desk/takedown-list.tsx'
import { database } from '#db/connection.ts'
import {
  editionsAwaitingReview,
  emergenciesAwaitingConfirmation,
  openEditionsOf,
  recentPublications,
  scheduledEditions,
} from '#db/queries/desk-articles.ts'
import { openTakedownRequests } from '#db/queries/desk-takedowns.ts'
import type { Viewer } from '#db/queries/edition-acts.ts'
import { deskPages } from '#db/queries/information-pages.ts'
import { linesFor } from '#newsroom/articles/desk-lines.ts'
import { pageLines } from '#newsroom/articles/page-lines.ts'
import { takedownLines } from '#newsroom/articles/takedown-lines.ts'
import { mayChangeSettings } from '#newsroom/settings/change-setting.ts'
import { missingParticulars, readOrganisation } from '#newsroom/settings/organisation.ts'
import { HomeHeading } from './home-heading.tsx'

/** What waits for an editor or a leader: the longest wait first. */
export async function ReviewerHome({ viewer }: { viewer: Viewer }) {
  const db = database()
  const [waiting, emergencies, takedowns, scheduled, own, recent, pages, organisation] = await Promise.all([
    editionsAwaitingReview(db, viewer),
    emergenciesAwaitingConfirmation(db, viewer),
    openTakedownRequests(db, viewer),
    scheduledEditions(db, viewer),
    openEditionsOf(db, viewer),
    recentPublications(db, viewer),
    deskPages(db, viewer),
    readOrganisation(db),
  ])
  const now = new Date()
  const inHand = own.filter(({ state }) => state === 'draft' || state === 'returned')
  return (
    <>
      <HomeHeading>Chờ duyệt</HomeHeading>
      <LineList
        id="cho-duyet"
        heading="Bài gửi duyệt, chờ lâu nhất ở trên"
        lines={linesFor(waiting, now)}
        empty="Không có bài nào đang chờ duyệt."
      />
      <LineList id="dang-khan" heading="Đã đăng khẩn, chờ lãnh đạo khác xác nhận" lines={linesFor(emergencies, now)} />
      {viewer.role === 'leader' && (
        <p className="mb-8 flex flex-wrap gap-x-6">
          <a className="touch-link" href="/toa-soan/uy-quyen">
            Ủy quyền duyệt bài
          </a>
          <a className="touch-link" href="/toa-soan/thong-ke-duyet">
            Thống kê duyệt bài
          </a>
        </p>
      )}
      <TakedownList requests={takedownLines(takedowns)} />
      <LineList id="hen-gio" heading="Đã duyệt, chờ đến giờ đăng" lines={linesFor(scheduled, now)} />
      <LineList id="cua-toi" heading="Bản tôi đang viết" lines={linesFor(inHand, now)} />
      <LineList
        id="moi-dang"
        heading="Mới đăng"
        counted={false}
        lines={linesFor(recent, now)}
        empty="Chưa có bài nào được đăng."
      />
      <PageList lines={pageLines(pages)} />
      {mayChangeSettings(viewer).length === 0 && <SettingsCard missing={missingParticulars(organisation)} />}
    </>
  )
}
