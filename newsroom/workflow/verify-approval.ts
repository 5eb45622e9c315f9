import type { Connection } from '#db/connection.ts'
import { type Approval, approvalByCode } from '#db/queries/approvals.ts'
import { articlePath } from '#newsroom/articles/article-card.ts'
import { readVerificationCode, verificationCode } from './verification-code.ts'

/**
 * What a code stands for now. `altered`: the log or the text is not what it was when the approval was given; `dropped`:
 * the approval was taken back, or the text changed afterwards, before anybody could read it.
 */
export type ApprovalStanding = 'published' | 'superseded' | 'waiting' | 'dropped' | 'withdrawn' | 'removed' | 'altered'

/** What a code stands for, in sentences for whoever holds the sheet. */
export const approvalStandings: Record<ApprovalStanding, string> = {
  published: 'Bản này đang được đăng, đúng nguyên văn đã duyệt.',
  superseded: 'Bản này đã được đăng đúng nguyên văn đã duyệt, sau đó được thay bằng bản mới.',
  waiting: 'Bản này đã được duyệt và đang chờ đến giờ đăng.',
  dropped: 'Lượt duyệt này đã bị hủy trước khi đăng, nên không còn giá trị.',
  withdrawn: 'Bản này đã được đăng đúng nguyên văn đã duyệt, sau đó bài được rút.',
  removed: 'Bản này đã được đăng đúng nguyên văn đã duyệt, sau đó bài được gỡ.',
  altered: 'Dữ liệu đang lưu không khớp với lúc duyệt: nhật ký hoặc nội dung đã bị thay đổi.',
}

/** An approval as anybody who holds its sheet may know it. Of a text that readers cannot see it says no word. */
export type VerifiedApproval = {
  code: string
  standing: ApprovalStanding
  approvedAt: Date
  approver: string
  editionNumber: number
  contentHash: string
  article: { title: string; href: string } | undefined
}

/** Checks a code, as somebody typed it, against the audit log and the stored text; undefined when there is no such approval. */
export async function verifyApproval(db: Connection, typed: string): Promise<VerifiedApproval | undefined> {
  const code = readVerificationCode(typed)
  const found = code && (await approvalByCode(db, code))
  if (!found) return undefined
  const standing = standingOfApproval(found)
  const address = found.page === null ? found.slug && articlePath(found.slug) : `/${found.page}`
  const isShown = (standing === 'published' || standing === 'superseded') && address
  return {
    code: verificationCode(found.hash),
    standing,
    approvedAt: found.at,
    approver: [found.position, found.approver].filter(Boolean).join(' '),
    editionNumber: found.editionNumber,
    contentHash: found.contentHash ?? '',
    article: isShown ? { title: found.title, href: address } : undefined,
  }
}

/** What has become of an approval. */
export function standingOfApproval(approval: Approval): ApprovalStanding {
  const isInForce = approval.isLast && ['approved', 'published', 'superseded'].includes(approval.state)
  if (approval.hash !== approval.hashNow) return 'altered'
  if (!isInForce) return 'dropped'
  if (approval.contentHash !== approval.contentHashNow || approval.contentHash !== approval.approvedHash) {
    return 'altered'
  }
  if (approval.visibility !== 'live') return approval.visibility
  if (approval.state === 'published' || approval.state === 'superseded') return approval.state
  return 'waiting'
}
