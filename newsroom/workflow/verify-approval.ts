import type { Connection } from '#db/connection.ts'
import { type Approval, approvalByCode } from '#db/queries/approvals.ts'
import { articlePath } from '#newsroom/articles/article-card.ts'
import { shortTime } from '#newsroom/articles/dates.ts'
import { readVerificationCode, verificationCode } from './verification-code.ts'

/**
 * What a code stands for now. `altered`: the log or the text is not what it was when the approval was given; `dropped`:
 * the approval was taken back, or the text changed afterwards, before anybody could read it.
 */
export type ApprovalStanding = 'published' | 'superseded' | 'waiting' | 'dropped' | 'withdrawn' | 'removed' | 'altered'

/** What a code stands for, in sentences for whoever holds the sheet. */
const approvalStandings: Record<ApprovalStanding, string> = {
  published: 'Bản này đang được đăng, đúng nguyên văn đã duyệt.',
  superseded: 'Bản này đã được đăng đúng nguyên văn đã duyệt, sau đó được thay bằng bản mới.',
  waiting: 'Bản này đã được duyệt và đang chờ đến giờ đăng.',
  dropped: 'Lượt duyệt này đã bị hủy trước khi đăng, nên không còn giá trị.',
  withdrawn: 'Bản này đã được đăng đúng nguyên văn đã duyệt, sau đó bài được rút.',
  removed: 'Bản này đã được đăng đúng nguyên văn đã duyệt, sau đó bài được gỡ.',
  altered: 'Dữ liệu đang lưu không khớp với lúc duyệt: nhật ký hoặc nội dung đã bị thay đổi.',
}

/** The same of what one leader published in an emergency, before anybody else had read it. */
const emergencyStandings: Partial<Record<ApprovalStanding, string>> = {
  published: 'Bản này đang được đăng, đúng nguyên văn đã cho đăng khẩn.',
  superseded: 'Bản này đã được đăng khẩn đúng nguyên văn, sau đó được thay bằng bản mới.',
  withdrawn: 'Bản này đã được đăng khẩn đúng nguyên văn, sau đó bài được rút.',
  removed: 'Bản này đã được đăng khẩn đúng nguyên văn, sau đó bài được gỡ.',
  altered: 'Dữ liệu đang lưu không khớp với lúc cho đăng khẩn: nhật ký hoặc nội dung đã bị thay đổi.',
}

/** What has become of an approval, or of an emergency publication, as a sentence. */
export function sentenceOf(standing: ApprovalStanding, { isEmergency }: Pick<Approval, 'isEmergency'>): string {
  return (isEmergency ? emergencyStandings[standing] : undefined) ?? approvalStandings[standing]
}

/** Who signed, as the newsroom writes it: "Phó Trưởng Ban Vũ Ngọc Lan (K/T Trưởng Ban Phạm Minh Đức)". */
export function approverOf({ position, approver, actingFor }: Approval): string {
  const name = [position, approver].filter(Boolean).join(' ')
  return actingFor ? `${name} (K/T ${actingFor})` : name
}

/** Of an emergency publication: whether a second leader has confirmed it. Undefined of an approval, which needs none. */
export function confirmationOf({ isEmergency, confirmer, confirmedAt }: Approval): string | undefined {
  if (!isEmergency) return undefined
  if (!confirmedAt) return 'Chưa có lãnh đạo thứ hai xác nhận.'
  return `${confirmer ?? ''} đã xác nhận lúc ${shortTime(confirmedAt)}.`
}

/** An approval as anybody who holds its sheet may know it. Of a text that readers cannot see it says no word. */
export type VerifiedApproval = {
  code: string
  standing: ApprovalStanding
  /** What has become of it, as a sentence. */
  sentence: string
  isEmergency: boolean
  confirmation: string | undefined
  approvedAt: Date
  approver: string
  editionNumber: number
  contentHash: string
  article: { title: string; href: string } | undefined
}

/**
 * Checks a code, as somebody typed it, against the audit log and the stored text; undefined when neither an approval nor an
 * emergency publication has it.
 */
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
    sentence: sentenceOf(standing, found),
    isEmergency: found.isEmergency,
    confirmation: confirmationOf(found),
    approvedAt: found.at,
    approver: approverOf(found),
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
