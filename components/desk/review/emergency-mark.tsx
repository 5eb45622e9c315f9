import { BadgeCheck } from 'lucide-react'
import { Notice } from '#components/ui/notice.tsx'
import { PlainActButton } from './plain-act-button.client.tsx'
import type { Refusals } from './reasons.tsx'
import { Reasons } from './reasons.tsx'

type Props = {
  edition: { id: string; number: number; version: number; emergencyReason: string | null }
  refusals: Refusals
}

/** What one leader published alone says so until another has confirmed it. */
export function EmergencyMark({ edition, refusals }: Props) {
  return (
    <Notice tone="alarm">
      <p className="font-semibold">Bản {edition.number} được đăng khẩn, chưa có lãnh đạo thứ hai xác nhận.</p>
      <p className="mb-3">Lý do: {edition.emergencyReason}</p>
      {refusals.length === 0 ? (
        <PlainActButton
          method="POST"
          path={`/api/editions/${edition.id}/emergency-publication/confirmation`}
          version={edition.version}
          consequence="Anh/chị đã đọc và đồng ý với nội dung đã đăng; việc xác nhận được ghi vào nhật ký."
        >
          <BadgeCheck aria-hidden size={18} /> Xác nhận bản đăng khẩn
        </PlainActButton>
      ) : (
        <Reasons id="chua-xac-nhan-duoc" refusals={refusals} />
      )}
    </Notice>
  )
}
