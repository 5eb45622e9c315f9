import { Notice } from '#components/ui/notice.tsx'
import type { Verification } from '#newsroom/workflow/verify-audit-log.ts'

type Props = { verification: Verification | undefined; action: string }

/** Recomputes the whole chain when asked to, and says what came out. */
export function ChainCheck({ verification, action }: Props) {
  return (
    <section aria-label="Tính toàn vẹn của nhật ký" className="mb-4 space-y-3">
      {verification && verification.faults.length === 0 && (
        <Notice tone="good">
          <p className="font-semibold">
            Nhật ký nguyên vẹn: đã tính lại cả {verification.events.toLocaleString('vi-VN')} sự kiện.
          </p>
          <p className="[overflow-wrap:anywhere]">Mã băm cuối: {verification.lastHash}</p>
        </Notice>
      )}
      {verification && verification.faults.length > 0 && (
        <Notice tone="alarm">
          <p className="font-semibold">Nhật ký đã bị can thiệp. Hãy báo quản trị viên và giữ nguyên máy chủ.</p>
          <ul className="list-disc pl-5">
            {verification.faults.map(fault => (
              <li key={fault}>{fault}</li>
            ))}
          </ul>
        </Notice>
      )}
      <form action={action} method="get">
        <input type="hidden" name="kiem-tra" value="1" />
        <button className="button" type="submit">
          Kiểm tra nhật ký có nguyên vẹn không
        </button>
      </form>
    </section>
  )
}
