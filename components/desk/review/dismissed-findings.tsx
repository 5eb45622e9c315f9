import type { StandingDismissal } from '#newsroom/proof/gate.ts'

/** What the proofreader found in this text and its authors let stand, with their reasons. */
export function DismissedFindings({ dismissals }: { dismissals: StandingDismissal[] }) {
  if (dismissals.length === 0) return null
  return (
    <section aria-labelledby="loi-bo-qua" className="card">
      <h2 id="loi-bo-qua" className="mb-2 font-semibold">
        Lỗi được bỏ qua khi soát
      </h2>
      <ul className="space-y-3 text-sm">
        {dismissals.map(({ findingId, message, reason, isEverywhere, told }) => (
          <li key={findingId}>
            {message} {isEverywhere && 'Bỏ qua ở mọi chỗ trong bài.'}
            <p className="border-l-4 border-gold pl-2 text-muted">
              {reason || 'Không phải lỗi chắc chắn, không ghi lý do.'} ({told})
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
