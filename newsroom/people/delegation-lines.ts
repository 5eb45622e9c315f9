import type { DelegationRow } from '#db/queries/delegations.ts'
import { shortTime } from '#newsroom/articles/dates.ts'

/** A delegation as the screen tells it. */
export type DelegationLine = { id: string; sentence: string; standing: string; isRevocable: boolean }

/** Delegations ready to be shown. */
export function delegationLines(rows: DelegationRow[]): DelegationLine[] {
  return rows.map(({ id, from, to, startsAt, endsAt, revokedAt, hasEnded }) => ({
    id,
    sentence: `${from} ủy quyền cho ${to}, từ ${shortTime(startsAt)} đến ${shortTime(endsAt)}`,
    standing: revokedAt ? `Đã hủy lúc ${shortTime(revokedAt)}` : hasEnded ? 'Đã hết hạn' : 'Còn hiệu lực',
    isRevocable: revokedAt === null && !hasEnded,
  }))
}
