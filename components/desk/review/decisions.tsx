import { PenLine, RotateCcw, Siren, Undo2 } from 'lucide-react'
import type { Permissions } from '#newsroom/articles/desk-article.ts'
import { ApproveButton, type OnScreen } from './approve-button.client.tsx'
import { PlainActButton } from './plain-act-button.client.tsx'
import { ReasonDialog } from './reason-dialog.client.tsx'
import { belongsHere } from './reasons.tsx'

type Props = { articleId: string; onScreen: OnScreen; may: Permissions; reviews: boolean; state: string }

/** What can be done with an edition that is on its way: only what belongs to its state, each with its consequence. */
export function Decisions({ articleId, onScreen, may, reviews, state }: Props) {
  const { editionId, version } = onScreen
  const path = `/api/editions/${editionId}`
  return (
    <section aria-label="Quyết định" className="card space-y-4">
      {reviews && belongsHere(may.approve) && <ApproveButton onScreen={onScreen} refusals={may.approve} />}
      {reviews && belongsHere(may.return) && (
        <ReasonDialog
          button={
            <>
              <Undo2 aria-hidden size={18} /> Trả lại…
            </>
          }
          title="Trả lại bài"
          consequence="Người viết sẽ thấy lý do này và sửa bài."
          confirm="Trả lại"
          path={`${path}/return`}
          body={{ version }}
          fields={[{ name: 'reason', label: 'Lý do trả lại' }]}
          refusals={may.return}
        />
      )}
      {may['emergency-publish'].every(({ code }) => code === 'incomplete') && may.approve.length > 0 && (
        <ReasonDialog
          button={
            <>
              <Siren aria-hidden size={18} /> Đăng khẩn…
            </>
          }
          title="Đăng khẩn"
          consequence={consequenceOfEmergency(onScreen.replacesPublished)}
          confirm="Đăng khẩn ngay"
          path={`${path}/emergency-publication`}
          body={{ version, contentHash: onScreen.contentHash }}
          fields={[{ name: 'reason', label: 'Lý do không thể chờ người khác duyệt' }]}
          refusals={may['emergency-publish']}
        />
      )}
      {may['dismiss-approval'].length === 0 && (
        <PlainActButton
          path={`${path}/approval`}
          version={version}
          consequence="Bài sẽ không đăng theo giờ hẹn và trở lại hàng chờ duyệt."
        >
          <RotateCcw aria-hidden size={18} /> Hủy duyệt
        </PlainActButton>
      )}
      {may.recall.length === 0 && (
        <PlainActButton
          path={`${path}/submission`}
          version={version}
          consequence="Bài trở lại thành bản thảo để anh/chị sửa tiếp."
        >
          <RotateCcw aria-hidden size={18} /> Rút lại để sửa
        </PlainActButton>
      )}
      {may.edit.length === 0 && (
        <div className="space-y-2">
          <a className="button w-full no-underline" href={`/toa-soan/bai-viet/${articleId}?sua=1`}>
            <PenLine aria-hidden size={18} /> Sửa bài
          </a>
          <p className="text-sm text-muted">{consequenceOfEditing(state)}</p>
        </div>
      )}
    </section>
  )
}

function consequenceOfEmergency(replacesPublished: boolean): string {
  const seen = replacesPublished ? 'Bản này thay ngay bản bạn đọc đang thấy' : 'Bạn đọc thấy ngay bản này'
  return `${seen}, không qua người duyệt thứ hai. Bài mang dấu “đăng khẩn” ở tòa soạn đến khi một lãnh đạo khác xác nhận.`
}

function consequenceOfEditing(state: string): string {
  if (state === 'approved') return 'Sửa bài thì bài phải được duyệt lại.'
  return 'Ai đã sửa bản này thì không được duyệt nó.'
}
