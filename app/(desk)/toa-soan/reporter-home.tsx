import { LineList } from '#components/desk/line-list.tsx'
import { database } from '#db/connection.ts'
import { openEditionsOf, publishedEditionsOf } from '#db/queries/desk-articles.ts'
import type { Viewer } from '#db/queries/edition-acts.ts'
import { linesFor } from '#newsroom/articles/desk-lines.ts'
import { HomeHeading } from './home-heading.tsx'

/** A reporter's own work: what needs them first. */
export async function ReporterHome({ viewer }: { viewer: Viewer }) {
  const [open, published] = await Promise.all([
    openEditionsOf(database(), viewer),
    publishedEditionsOf(database(), viewer),
  ])
  const lines = linesFor(open, new Date())
  const inState = (standing: string) => lines.filter(line => line.standing === standing)
  return (
    <>
      <HomeHeading>Bài của tôi</HomeHeading>
      <LineList id="bi-tra-lai" heading="Bị trả lại, cần sửa" lines={inState('returned')} />
      <LineList id="ban-thao" heading="Bản thảo" lines={inState('draft')} empty="Chưa có bản thảo nào." />
      <LineList id="da-gui-duyet" heading="Đã gửi duyệt" lines={inState('submitted')} />
      <LineList id="da-duyet" heading="Đã duyệt, chờ đến giờ đăng" lines={inState('approved')} />
      <LineList id="da-dang" heading="Đã đăng" counted={false} lines={linesFor(published, new Date())} />
    </>
  )
}
