import { notFound } from 'next/navigation'
import { PageHead } from '#components/reader/page-head.tsx'
import { database } from '#db/connection.ts'
import { pressTime } from '#newsroom/articles/dates.ts'
import { verifyApproval } from '#newsroom/workflow/verify-approval.ts'
import { siteOrganisation } from '../../site.ts'
import { VerificationForm } from '../verification-form.tsx'
import '../verification.css'

/** What the code of an approval sheet stands for, for anybody who holds the sheet. */
export default async function VerifiedApprovalPage({ params }: { params: Promise<{ code: string }> }) {
  const { code } = await params
  const [{ siteName }, found] = await Promise.all([siteOrganisation(), verifyApproval(database(), code)])
  if (!found) notFound()
  const facts = [
    { name: 'Mã', value: found.code },
    { name: found.isEmergency ? 'Người cho đăng khẩn' : 'Người duyệt', value: found.approver },
    { name: found.isEmergency ? 'Đăng khẩn lúc' : 'Duyệt lúc', value: pressTime(found.approvedAt) },
    { name: 'Bản', value: String(found.editionNumber) },
    { name: 'Mã băm nội dung', value: found.contentHash },
  ]
  return (
    <div className="message" data-uncounted="">
      <PageHead title={`Xác minh phiếu ${found.code}`} siteName={siteName} />
      <h1>{found.standing === 'altered' ? 'Phiếu không khớp với dữ liệu đang lưu' : 'Phiếu trình duyệt có thật'}</h1>
      <p>{found.sentence}</p>
      {found.confirmation && <p>{found.confirmation}</p>}
      {found.article && (
        <p>
          Bài: <a href={found.article.href}>{found.article.title}</a>
        </p>
      )}
      <dl className="verified">
        {facts.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <VerificationForm />
    </div>
  )
}
