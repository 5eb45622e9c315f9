import { PageHead } from '#components/reader/page-head.tsx'
import { siteAddress } from '#newsroom/settings/site-address.ts'
import { siteOrganisation } from '../site.ts'

const definitions = [
  {
    name: 'Lượt xem',
    meaning:
      'Một lượt xem là một lần bạn đọc thật sự nhìn thấy trang. Mở lại cùng một bài trong vòng 30 giây không tính thêm. Trang do trình duyệt tải sẵn mà chưa ai nhìn thấy, máy tìm kiếm, chương trình tự động và người của tòa soạn không được tính. Mỗi phút, một người và một mạng chỉ được tính đến một mức, để không ai bơm được con số.',
  },
  {
    name: 'Đọc đến đâu',
    meaning:
      'Khi bạn rời một bài, trang báo phần bài đã hiện trên màn hình: chưa đến một phần tư, một phần tư, nửa bài, ba phần tư hay hết bài. Chỉ những lượt xem đã được tính mới được đo, và chỉ khi trình duyệt kịp báo, nên số lượt đo được nhỏ hơn số lượt xem. Bài đã hiện hết trên màn hình chưa chắc đã được đọc kỹ. Con số này chỉ để tòa soạn viết cho dễ đọc hơn; nó không gắn với một ai.',
  },
  {
    name: 'Tổng lượt truy cập',
    meaning:
      'Một lượt truy cập bắt đầu khi bạn đọc mở trang đầu tiên và hết sau 30 phút không xem gì thêm. Lượt truy cập của các ngày được cộng dồn, kể cả số dư chuyển từ cổng cũ. Đây không phải là số người: qua nửa đêm, hệ thống không còn biết ai là người của hôm trước.',
  },
  {
    name: 'Khách',
    meaning: 'Số máy có trang này đang mở trước mắt người đọc trong năm phút vừa qua. Số này được hỏi lại mỗi phút.',
  },
  { name: 'Thành viên', meaning: 'Số người của tòa soạn đã đăng nhập và làm việc trong năm phút vừa qua.' },
  { name: 'Tổng', meaning: 'Khách cộng với thành viên.' },
  {
    name: 'Đọc nhiều trong tuần',
    meaning: 'Xếp theo lượt xem của bảy ngày gần nhất, kể cả hôm nay; không tính số dư của cổng cũ.',
  },
  {
    name: 'Bạn được biết đến thế nào',
    meaning:
      'Không dùng cookie, không lưu địa chỉ mạng. Từ địa chỉ và tên trình duyệt, máy chủ tính ra một mã bằng khóa ngẫu nhiên của ngày; khóa bị hủy sau 48 giờ, khi đó không ai lần ngược được nữa. Từng lượt xem được giữ 30 ngày để đối chiếu mỗi đêm với các số cộng dồn, rồi bị xóa.',
  },
]

/** How every number that readers see is counted, in plain words: one tap away from each of them. */
export default async function AboutTheNumbers() {
  const { siteName } = await siteOrganisation()
  const title = 'Số này được tính thế nào?'
  return (
    <>
      <PageHead
        title={title}
        siteName={siteName}
        description={`Cách ${siteName} đếm lượt xem, lượt truy cập và người đang xem.`}
        canonical={siteAddress('/so-lieu')}
      />
      <h1 className="title">{title}</h1>
      <div className="columns">
        {definitions.map(({ name, meaning }) => (
          <section key={name} aria-label={name}>
            <h2 className="heading">{name}</h2>
            <p>{meaning}</p>
          </section>
        ))}
      </div>
    </>
  )
}
