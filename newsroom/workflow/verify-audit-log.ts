import { createHash } from 'node:crypto'
import type { Database } from '#db/connection.ts'
import { type EventLink, eventChainEnd, eventLinksAfter } from '#db/queries/audit-log.ts'

export type Verification = { events: number; lastHash: string; faults: string[] }

const batch = 1_000

/**
 * Recomputes the whole chain of audit events from one snapshot: that none was changed, none is missing from the middle
 * and none from the end. Faults are Vietnamese sentences, at most 20; an empty list means that the log is whole.
 */
export function verifyAuditLog(db: Database): Promise<Verification> {
  return db.transaction(
    async tx => {
      const end = await eventChainEnd(tx)
      const faults: string[] = []
      let last = { seq: 0, hash: '' }
      for (;;) {
        const links = await eventLinksAfter(tx, last.seq, batch)
        for (const link of links) {
          faults.push(...faultsOf(link, last))
          last = link
        }
        if (links.length < batch || faults.length >= 20) break
      }
      if (faults.length === 0 && last.seq !== end.seq) {
        faults.push(`Nhật ký dừng ở sự kiện ${last.seq}, trong khi chuỗi đã ghi đến ${end.seq}.`)
      } else if (faults.length === 0 && last.hash !== end.hash) {
        faults.push('Mã băm của sự kiện cuối cùng không khớp với đầu chuỗi đang giữ.')
      }
      return { events: last.seq, lastHash: last.hash, faults: faults.slice(0, 20) }
    },
    { isolationLevel: 'repeatable read', accessMode: 'read only' },
  )
}

function faultsOf(link: EventLink, previous: { seq: number; hash: string }): string[] {
  const faults: string[] = []
  if (link.seq !== previous.seq + 1) faults.push(`Thiếu sự kiện từ số ${previous.seq + 1} đến ${link.seq - 1}.`)
  else if (link.previousHash !== previous.hash) faults.push(`Sự kiện ${link.seq} không nối tiếp sự kiện trước nó.`)
  const computed = createHash('sha256').update(link.text).digest('hex')
  if (computed !== link.hash) faults.push(`Nội dung sự kiện ${link.seq} đã bị thay đổi.`)
  return faults
}
