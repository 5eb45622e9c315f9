import { EyeOff, FilePlus2, Trash2 } from 'lucide-react'
import type { Permissions } from '#newsroom/articles/desk-article.ts'
import { OpenEditionButton } from './open-edition-button.client.tsx'
import { ReasonDialog } from './reason-dialog.client.tsx'
import { belongsHere } from './reasons.tsx'

type Props = { articleId: string; may: Permissions; decides: boolean }

const waits = 'Đề nghị này chờ lãnh đạo quyết định; đến lúc đó bạn đọc vẫn thấy bài.'

/** What can be done with an article that readers know. An editor asks, a leader decides. */
export function PublishedActs({ articleId, may, decides }: Props) {
  const path = `/api/articles/${articleId}`
  const reason = { name: 'reason', label: 'Lý do (lưu nội bộ)' }
  const notice = { name: 'notice', label: 'Lời thông báo cho bạn đọc', help: 'Bạn đọc thấy lời này ở chỗ của bài.' }
  return (
    <section aria-label="Bài đã đăng" className="card space-y-4">
      {belongsHere(may['open-edition']) && (
        <OpenEditionButton articleId={articleId} refusals={may['open-edition']}>
          <FilePlus2 aria-hidden size={18} /> Đính chính hoặc cập nhật…
        </OpenEditionButton>
      )}
      {belongsHere(may.withdraw) && may.withdraw.length === 0 && (
        <ReasonDialog
          button={
            <>
              <EyeOff aria-hidden size={18} /> {decides ? 'Rút bài…' : 'Đề nghị rút bài…'}
            </>
          }
          title={decides ? 'Rút bài' : 'Đề nghị rút bài'}
          consequence={decides ? 'Trang bài còn lại, nhưng chỉ hiện lời thông báo thay cho nội dung.' : waits}
          confirm={decides ? 'Rút bài ngay' : 'Gửi đề nghị'}
          path={`${path}/withdrawal`}
          fields={[reason, notice]}
          refusals={may.withdraw}
        />
      )}
      {belongsHere(may.remove) && may.remove.length === 0 && (
        <ReasonDialog
          button={
            <>
              <Trash2 aria-hidden size={18} /> {decides ? 'Gỡ bài…' : 'Đề nghị gỡ bài…'}
            </>
          }
          title={decides ? 'Gỡ bài' : 'Đề nghị gỡ bài'}
          consequence={decides ? 'Địa chỉ của bài sẽ báo bài đã gỡ; bài biến mất khỏi mọi danh sách.' : waits}
          confirm={decides ? 'Gỡ bài ngay' : 'Gửi đề nghị'}
          path={`${path}/removal`}
          fields={[reason]}
          refusals={may.remove}
        />
      )}
    </section>
  )
}
