import { organisation } from './settings.ts'

/** Information pages, written with the signs of body.ts. */
export type DemoPage = { page: 'gioi-thieu' | 'lien-he' | 'quyen-rieng-tu'; title: string; at: string; body: string }

export const pages: DemoPage[] = [
  {
    page: 'gioi-thieu',
    title: 'Giới thiệu',
    at: '2025-07-01T08:00',
    body: `
Ban Tuyên giáo và Dân vận Tỉnh ủy Lam Sơn là cơ quan tham mưu của Tỉnh ủy, trực tiếp và thường xuyên là Ban Thường vụ, Thường trực Tỉnh ủy, về công tác tuyên giáo và công tác dân vận của Đảng bộ tỉnh.

Trang này là nơi Ban nói với Nhân dân trong tỉnh về việc mình làm, và là nơi bạn đọc biết việc ở cơ sở do chính người trong cuộc kể lại.

## Ban làm gì

- Nghiên cứu, đề xuất chủ trương về tư tưởng, lý luận, báo chí, văn hóa, lịch sử Đảng; về dân vận, dân tộc, tôn giáo, Mặt trận Tổ quốc và các đoàn thể.
- Hướng dẫn, kiểm tra việc thực hiện nghị quyết, chỉ thị của Đảng về công tác tuyên giáo và dân vận ở các đảng bộ trực thuộc.
- Nắm tình hình tư tưởng, tâm trạng và nguyện vọng của Nhân dân; báo cáo kịp thời, đúng sự thật với cấp ủy.
- Theo dõi việc thực hiện dân chủ ở cơ sở và phong trào thi đua “Dân vận khéo”.
- Bồi dưỡng nghiệp vụ cho đội ngũ làm công tác tuyên giáo, dân vận từ tỉnh đến thôn, bản, tổ dân phố.

## Tổ chức của Ban

Lãnh đạo Ban gồm Trưởng Ban, Phó Trưởng Ban Thường trực và các Phó Trưởng Ban. Giúp việc có Văn phòng và bốn phòng chuyên môn:

1. Phòng Tuyên truyền, Báo chí và Xuất bản
2. Phòng Lý luận chính trị và Lịch sử Đảng
3. Phòng Đoàn thể và các hội
4. Phòng Dân tộc, Tôn giáo và Dân chủ cơ sở

## Trang này được làm ra như thế nào

Mỗi bài viết đều có người viết, người biên tập và người duyệt. Bản mà bạn đọc thấy đúng là bản đã được duyệt, không thêm bớt. Khi có chỗ sai, chúng tôi đính chính ngay trên bài và ghi rõ sai ở đâu; không sửa lặng lẽ.

Bài nào không còn được đăng thì địa chỉ của bài nói rõ như vậy. Số lượt xem là số đếm thật, cách đếm được giải thích ở trang [Quyền riêng tư](/quyen-rieng-tu).

> Lực lượng của dân rất to. Việc dân vận rất quan trọng. Dân vận kém thì việc gì cũng kém. Dân vận khéo thì việc gì cũng thành công.

Câu ấy của Chủ tịch Hồ Chí Minh là điều chúng tôi nhắc mình mỗi khi cầm bút.
`,
  },
  {
    page: 'lien-he',
    title: 'Liên hệ',
    at: '2025-07-01T08:30',
    body: `
Mời bạn đọc gửi tin, bài, góp ý hoặc báo cho chúng tôi biết chỗ sai trong bài đã đăng. Thư nào có tên và địa chỉ người gửi đều được trả lời.

## Tòa soạn

- **Địa chỉ:** ${organisation.address}
- **Điện thoại:** ${organisation.phone} (giờ hành chính)
- **Thư điện tử:** [${organisation.email}](mailto:${organisation.email})

## Giờ tiếp công dân

Trụ sở Ban tiếp công dân vào sáng thứ Năm hằng tuần, từ 7 giờ 30 đến 11 giờ 30; lãnh đạo Ban tiếp vào ngày 15 hằng tháng. Nếu ngày 15 rơi vào ngày nghỉ thì tiếp vào ngày làm việc kế tiếp.

## Gửi bài cộng tác

1. Bài viết về việc thật, người thật; ghi rõ họ tên, địa chỉ, số điện thoại của người viết.
2. Ảnh gửi kèm là ảnh do người viết chụp hoặc được người chụp cho phép dùng; ghi rõ ai, ở đâu, ngày nào.
3. Bài được dùng sẽ được báo tin trong vòng bảy ngày làm việc. Bài không dùng, chúng tôi cũng báo lại.

## Đề nghị đính chính

Ai thấy bài viết nói sai về mình, hoặc nhầm tên người, địa danh, con số, xin viết cho tòa soạn: tên bài, chỗ sai và căn cứ. Chúng tôi kiểm tra trong hai ngày làm việc; nếu sai thì đính chính ngay trên bài và ghi lời đính chính để mọi người cùng biết.

Đơn khiếu nại, tố cáo không gửi về tòa soạn mà gửi đến cơ quan có thẩm quyền theo quy định của pháp luật.
`,
  },
  {
    page: 'quyen-rieng-tu',
    title: 'Quyền riêng tư',
    at: '2025-07-01T09:00',
    body: `
Bạn đọc không phải khai tên, không phải đăng nhập, cũng không bị theo dõi khi đọc trang này. Dưới đây là tất cả những gì máy chủ của chúng tôi ghi lại, và không ghi lại.

## Chúng tôi không dùng cookie với bạn đọc

Máy của bạn không nhận cookie nào từ trang này. Trang không có quảng cáo, không có mã theo dõi, không tải phông chữ, hình ảnh hay chương trình nào từ nơi khác. Cỡ chữ bạn chọn chỉ nằm trong trình duyệt của bạn. Riêng cán bộ của tòa soạn, khi đăng nhập để làm việc, có một cookie giữ phiên làm việc.

## Lượt xem được đếm như thế nào

Khi bài hiện ra trước mắt bạn, trình duyệt báo cho máy chủ một lần. Máy chủ cần biết hai lần báo có phải của cùng một người hay không, để tải lại trang liên tục cũng chỉ tính một lượt trong 30 giây. Muốn vậy, máy chủ trộn địa chỉ mạng và tên trình duyệt của bạn với một chuỗi bí mật, rồi chỉ giữ kết quả trộn.

- Chuỗi bí mật được thay mới lúc nửa đêm hằng ngày và bị hủy trong vòng 48 giờ. Hủy rồi thì không ai, kể cả chúng tôi, tính ngược lại được kết quả ấy là của địa chỉ nào.
- Người đọc hôm qua và người đọc hôm nay vì thế không thể nhận ra là cùng một người. Đó là chủ ý.
- Địa chỉ mạng của bạn không được lưu cùng lượt xem.
- Máy tìm kiếm, chương trình tự động và cán bộ của tòa soạn không được tính vào lượt xem.

Con số còn lại lâu dài chỉ là: bài nào, ngày nào, bao nhiêu lượt xem; và cả trang, ngày nào, bao nhiêu lượt truy cập. Số liệu của cổng thông tin cũ được cộng thành số dư đầu kỳ, không bịa thêm lượt xem nào.

## “Đang trực tuyến” là gì

Là số người đã mở hoặc đang mở trang trong năm phút gần nhất, tính theo cùng một cách như trên. “Thành viên” là cán bộ của tòa soạn đang làm việc.

## Khi bạn viết cho chúng tôi

Thư và số điện thoại của bạn chỉ được dùng để trả lời bạn và xử lý việc bạn nêu. Chúng tôi không đăng tên người góp ý nếu chưa được đồng ý.

## Hỏi thêm

Ai muốn hỏi về những điều trên, hoặc muốn xem, muốn xóa thông tin mình đã gửi, xin viết cho tòa soạn theo địa chỉ ở trang [Liên hệ](/lien-he).
`,
  },
]
