import { redirect } from 'next/navigation'
import { PageHead } from '#components/reader/page-head.tsx'
import { database } from '#db/connection.ts'
import { siteAddress } from '#newsroom/settings/site-address.ts'
import { readVerificationCode } from '#newsroom/workflow/verification-code.ts'
import { verifyApproval } from '#newsroom/workflow/verify-approval.ts'
import { siteOrganisation } from '../site.ts'
import { VerificationForm } from './verification-form.tsx'
import './verification.css'

type Props = { searchParams: Promise<{ ma?: string | string[] }> }

/** Takes a code from paper and leads to the page that says what it stands for. */
export default async function VerificationPage({ searchParams }: Props) {
  const { ma } = await searchParams
  const typed = typeof ma === 'string' ? ma.trim() : ''
  const found = typed && (await verifyApproval(database(), typed))
  if (found) redirect(`/xac-minh/${found.code}`)
  const { siteName } = await siteOrganisation()
  return (
    <div className="message" data-uncounted="">
      <PageHead title="Xác minh phiếu trình duyệt" siteName={siteName} canonical={siteAddress('/xac-minh')} />
      <h1>Xác minh phiếu trình duyệt</h1>
      <p>
        Mỗi phiếu trình duyệt mang một mã gồm 20 chữ số và chữ cái từ A đến F. Gõ mã để biết phiếu có thật hay không.
      </p>
      {typed !== '' && <p role="alert">{mistakeIn(typed)}</p>}
      <VerificationForm typed={typed} />
    </div>
  )
}

function mistakeIn(typed: string): string {
  return readVerificationCode(typed)
    ? `Không có phiếu nào mang mã “${typed}”. Hãy so lại từng ký tự với phiếu.`
    : `“${typed}” không phải là một mã xác minh. Hãy gõ đủ 20 ký tự in trên phiếu.`
}
