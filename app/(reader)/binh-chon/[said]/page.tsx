import { notFound } from 'next/navigation'
import { PageHead } from '#components/reader/page-head.tsx'
import { siteAddress } from '#newsroom/settings/site-address.ts'
import { siteOrganisation } from '../../site.ts'

const sentences: Record<string, string> = {
  'da-ghi': 'Đã ghi nhận phiếu của bạn. Cảm ơn bạn đã tham gia.',
  'da-bo-phieu': 'Trình duyệt này đã bỏ phiếu. Mỗi bạn đọc một phiếu, nên phiếu vừa gửi không được tính thêm.',
  'da-dong': 'Bình chọn này đã đóng, nên phiếu vừa gửi không được tính.',
  'chua-chon': 'Bạn chưa chọn phương án nào. Hãy quay lại và chọn.',
  'qua-nhieu': 'Từ mạng này vừa có quá nhiều phiếu. Hãy quay lại sau ít phút và gửi lại phiếu.',
  'khong-nhan': 'Phiếu này không được nhận. Phiếu phải do bạn đọc gửi từ chính trang này.',
  'thu-lai': 'Máy chủ tạm thời chưa ghi được phiếu. Hãy quay lại và gửi lại sau ít phút.',
}

/** What became of a ballot: the same page for everybody, so that it needs no script and tells nobody who voted. */
export default async function BallotAnswer({ params }: { params: Promise<{ said: string }> }) {
  const { said } = await params
  const sentence = Object.hasOwn(sentences, said) ? sentences[said] : undefined
  if (!sentence) notFound()
  const { siteName } = await siteOrganisation()
  return (
    <>
      <PageHead title="Bình chọn" siteName={siteName} description={sentence} canonical={siteAddress('/binh-chon')} />
      <h1 className="title">Bình chọn</h1>
      <p>{sentence}</p>
      <p>
        <a href="/binh-chon">Xem các bình chọn</a>
      </p>
    </>
  )
}
