import type { DemoArticle } from '../article.ts'

export const research: DemoArticle[] = [
  {
    key: 'tac-pham-dan-van',
    section: 'nghien-cuu-trao-doi',
    title: '75 năm tác phẩm “Dân vận”: Đọc lại bằng đôi chân',
    standfirst:
      'Bài báo của Bác Hồ đăng ngày 15/10/1949 chỉ hơn sáu trăm chữ mà đến nay mỗi lần xuống cơ sở lại thấy một tầng nghĩa mới.',
    byline: 'Phạm Minh Đức',
    dateline: 'Lam Thành',
    author: 'bientapvien',
    approver: 'phobanthuongtruc',
    at: '2024-10-15T06:00',
    eventDate: '2024-10-15',
    tags: ['nghiên cứu', 'tư tưởng Hồ Chí Minh', 'công tác dân vận'],
    sources: [{ label: 'Hồ Chí Minh: “Dân vận”, báo Sự thật, số 120, ngày 15/10/1949' }],
    cover: { picture: 'ban-doc-sach', caption: 'Một buổi tối đọc lại sách cũ.' },
    body: `
Ngày 15/10/1949, báo *Sự thật* đăng bài “Dân vận” của Chủ tịch Hồ Chí Minh với bút danh X.Y.Z. Bảy mươi lăm năm qua, câu kết của bài báo đã thành phương châm của bao thế hệ cán bộ: “Lực lượng của dân rất to. Việc dân vận rất quan trọng. Dân vận kém thì việc gì cũng kém. Dân vận khéo thì việc gì cũng thành công”.

Người viết bài này làm công tác dân vận đã hơn hai mươi năm, đọc bài báo ấy không biết bao nhiêu lần. Nhưng phải thú thật, có những chữ chỉ hiểu được khi đã đi mòn mấy đôi dép ở cơ sở.

## “Ai phụ trách dân vận?”

Bài báo đặt ra câu hỏi đó và trả lời rất rộng: tất cả cán bộ chính quyền, tất cả cán bộ đoàn thể và tất cả hội viên của các tổ chức nhân dân. Nghĩa là dân vận không phải việc riêng của một ban.

Trong thực tế, chúng ta đôi khi làm ngược lại: việc thuận thì ngành nào cũng nhận, việc khó thì “đề nghị dân vận vào cuộc”. Có dự án đã ký, đã đo, đã cắm mốc rồi mới mời cán bộ dân vận đến thuyết phục người dân nhường đất. Vào cuộc lúc ấy thì muộn. Dân vận phải có mặt từ khi dự án còn là nét bút chì trên bản đồ.

## “Óc nghĩ, mắt trông, tai nghe, chân đi, miệng nói, tay làm”

Sáu việc ấy được viết theo một thứ tự có chủ ý. Nói đứng thứ năm. Trước khi nói phải nghĩ, phải trông, phải nghe, phải đi. Và sau khi nói còn phải làm.

Nhìn lại lịch công tác của nhiều cơ quan, thứ tự đó hay bị đảo: nói nhiều nhất, nghe ít hơn, đi ít hơn nữa. Một đồng chí bí thư chi bộ ở Mường Lai nói với tôi: “Các anh xuống nói hay lắm, bà con vỗ tay. Nhưng bà con nhớ nhất là hôm anh cán bộ xã xắn quần lội xuống kéo con trâu mắc lầy”.

> Những người phụ trách dân vận cần phải óc nghĩ, mắt trông, tai nghe, chân đi, miệng nói, tay làm. Chứ không phải chỉ nói suông, chỉ ngồi viết mệnh lệnh.

## Khéo là gì?

Chữ “khéo” thường bị hiểu thành khéo ăn khéo nói. Đọc kỹ, “khéo” là biết bắt đầu từ lợi ích thiết thực của dân. Bài báo dặn phải tìm mọi cách giải thích cho mỗi người dân hiểu rõ: việc đó là lợi ích cho họ và nhiệm vụ của họ, họ phải hăng hái làm cho kỳ được.

Câu chuyện [con đường bốn cây số ở bản Nà Sàng](bai:na-sang-hien-dat) là một ví dụ. Tổ dân vận không có người nào nói giỏi. Cái khéo của họ là ghi đất nhà mình vào trang đầu cuốn sổ, rồi để sổ ở chỗ ai cũng xem được. Cái khéo thứ hai là khi bà Ỏm hỏi lấy gì mà ăn, họ không trả lời bằng lời mà bằng một thửa ruộng mới.

## Bàn với dân trước khi làm

Bài báo còn chỉ ra trình tự: bàn bạc với dân, hỏi ý kiến và kinh nghiệm của dân, cùng dân đặt kế hoạch, động viên và tổ chức dân thi hành; trong lúc thi hành phải theo dõi, giúp đỡ; xong việc phải cùng dân kiểm thảo, rút kinh nghiệm. Đó chính là nội dung mà ngày nay ta gọi là thực hiện dân chủ ở cơ sở.

Khâu hay bị bỏ qua nhất là khâu cuối cùng. Công trình xong thì cắt băng, ít khi ngồi lại với dân hỏi xem cái gì được, cái gì chưa. Mà rút kinh nghiệm với dân mới là cách học nhanh nhất.

## Vài việc nên làm ngay

1. Đưa ý kiến của người dân thành một phần bắt buộc trong hồ sơ của mọi mô hình “Dân vận khéo”.
2. Quy định mỗi cán bộ dân vận có ít nhất tám ngày ở thôn, bản mỗi tháng.
3. Sau mỗi công trình, tổ chức một buổi họp với dân để rút kinh nghiệm và công khai kết quả.

Bảy mươi lăm năm, cách đọc tốt nhất bài báo ấy vẫn là đọc bằng đôi chân.
`,
  },
  {
    key: 'dan-van-sap-xep',
    section: 'nghien-cuu-trao-doi',
    title: 'Công tác dân vận khi sắp xếp đơn vị hành chính: Bốn nỗi lo và bốn cách trả lời',
    standfirst: 'Khảo sát 1.200 hộ dân trước ngày 1/7/2025 cho thấy điều người dân lo không hẳn là điều cán bộ nghĩ.',
    byline: 'Vũ Ngọc Lan',
    dateline: 'Lam Thành',
    author: 'caothaonhi',
    approver: 'truongban',
    at: '2025-06-10T07:00',
    tags: ['nghiên cứu', 'sắp xếp đơn vị hành chính', 'dư luận xã hội'],
    sources: [{ label: 'Khảo sát dư luận xã hội của Ban Tuyên giáo và Dân vận Tỉnh ủy, tháng 5/2025' }],
    cover: { picture: 'dinh-lang', caption: 'Đình, chợ, tên đất là những điều các cụ muốn giữ.' },
    body: `
Trong tháng 5/2025, Ban Tuyên giáo và Dân vận Tỉnh ủy khảo sát 1.200 hộ ở 60 thôn, bản, tổ dân phố. Câu hỏi chính rất ngắn: điều gì làm ông bà bận lòng nhất khi xã mình nhập với xã khác?

Trước khi công bố, chúng tôi đề nghị 90 cán bộ xã đoán kết quả. Đa số cho rằng người dân lo nhất là mất tên xã. Thực tế, nỗi lo ấy chỉ đứng thứ ba.

## Nỗi lo thứ nhất: đi xa

Có 41% số người được hỏi chọn câu trả lời này. Tỷ lệ ở vùng cao là 63%. Câu trả lời không thể chỉ là “đã có dịch vụ công trực tuyến”, bởi một phần ba số hộ ở vùng cao không có điện thoại thông minh. Cần điểm tiếp nhận tại nhà văn hóa xã cũ, có lịch cố định và có người hướng dẫn.

## Nỗi lo thứ hai: giấy tờ

28% lo phải đổi giấy tờ, tốn tiền và thời gian. Đây là nỗi lo dễ giải tỏa nhất: chỉ cần nói sớm, nói rõ, nói nhiều lần rằng giấy tờ cũ còn giá trị. Thông tin ấy phải đến từ loa thôn bằng tiếng dân tộc, từ thầy cô giáo, từ người bán hàng ở chợ phiên.

## Nỗi lo thứ ba: tên làng, tên đất

17% chọn câu này, phần lớn trên 60 tuổi. Con số không lớn nhưng cường độ lớn. Cách trả lời là giữ tên thôn, tên bản, tên đình, tên chợ; gọi cuộc họp đặt tên xã là cuộc họp của các cụ chứ không phải của cơ quan.

## Nỗi lo thứ tư: không ai biết mình là ai

9% viết vào phần ý kiến khác những câu gần giống nhau: cán bộ mới không biết nhà tôi ở đâu. Đây là nỗi lo mà không cán bộ nào đoán trúng. Hộ nghèo, người neo đơn, người khuyết tật quen có người của xã cũ nhớ đến họ. Bàn giao hồ sơ chưa đủ, cần bàn giao cả trí nhớ: cán bộ cũ dẫn cán bộ mới đến từng nhà.

---

Từ bốn nỗi lo ấy, Ban đề nghị các địa phương hoàn thành bốn việc trước ngày 30/6: công bố lịch tiếp nhận hồ sơ tại nhà văn hóa; phát thanh bằng các thứ tiếng về giá trị của giấy tờ cũ; lập danh mục tên đất cần giữ; tổ chức các buổi đi nhận nhà.
`,
  },
  {
    key: 'du-luan-khong-gian-mang',
    section: 'nghien-cuu-trao-doi',
    title: 'Nắm dư luận xã hội trên không gian mạng: Nghe cho rộng, hỏi cho kỹ',
    standfirst:
      'Một nghìn lượt bình luận chưa chắc là ý kiến của một nghìn người. Cán bộ tuyên giáo và dân vận cần đọc ra điều gì?',
    byline: 'Thảo Nhi',
    dateline: 'Lam Thành',
    author: 'caothaonhi',
    approver: 'truongban',
    at: '2026-01-13T08:30',
    tags: ['dư luận xã hội', 'không gian mạng'],
    body: `
Mùa hè năm ngoái, một đoạn phim dài hai mươi giây quay cảnh hàng người chờ ở trụ sở một phường được xem hơn ba trăm nghìn lượt. Phần bình luận toàn lời chê. Báo cáo nhanh gửi lên viết: “Dư luận bức xúc”.

Nhưng khi cán bộ của Ban đến tận nơi, hỏi 60 người trong hàng chờ của ba ngày liên tiếp, kết quả là 52 người hài lòng. Đoạn phim quay đúng buổi sáng mất điện. Cả hai điều đều thật: hôm đó có bức xúc, và nhìn chung người dân hài lòng. Nếu chỉ đọc mạng xã hội, ta sẽ mất điều thứ hai; nếu chỉ đọc phiếu hỏi, ta mất điều thứ nhất.

## Ba câu hỏi trước khi viết báo cáo

- **Bao nhiêu người?** Đếm số tài khoản khác nhau, không đếm số bình luận.
- **Người ở đâu?** Bao nhiêu phần trăm là người sống tại địa bàn?
- **Ai im lặng?** Nhóm nào chịu ảnh hưởng mà không có tiếng nói trên mạng?

## Từ nghe đến trả lời

Dư luận không phải để báo cáo rồi cất vào tủ. Ở nơi làm tốt, mỗi vấn đề nổi lên được phân cho một người trả lời trong 24 giờ, bằng ngôn ngữ đời thường, có tên và chức danh. Câu trả lời không cần dài, cũng không cần hay. Cần đúng và sớm.

Điều cuối cùng, nắm dư luận không phải là theo dõi người dân. Ranh giới ấy phải rạch ròi: chúng ta quan tâm tới điều được nói, không lập danh sách người nói. Mất ranh giới ấy là mất luôn lòng tin, mà mất lòng tin thì không còn gì để nắm.
`,
  },
  {
    key: 'ky-nang-nghe',
    section: 'nghien-cuu-trao-doi',
    title: 'Kỹ năng nghe của cán bộ dân vận: Bảy bài tập nhỏ',
    standfirst: 'Rút ra từ lớp bồi dưỡng cho 126 cán bộ dân vận cấp xã trong tháng 8/2026.',
    byline: 'Thanh Hòa',
    dateline: 'Lam Thành',
    author: 'bientapvien',
    approver: 'phobanthuongtruc',
    at: '2026-09-08T07:40',
    tags: ['kỹ năng', 'bồi dưỡng cán bộ'],
    body: `
Lớp bồi dưỡng mở đầu bằng một thí nghiệm. Hai người ngồi đối diện, một người kể chuyện ba phút, người kia chỉ được nghe. Sau đó người nghe kể lại. Trong 63 cặp, chỉ có bốn cặp người kể nhận xét: “Đúng, tôi muốn nói thế”.

Chúng ta được dạy nói rất nhiều mà hầu như không ai dạy nghe. Bảy bài tập dưới đây không cần giáo viên, cũng không cần phòng học.

1. **Đếm đến năm.** Khi người dân dừng lời, đếm thầm đến năm rồi hãy đáp. Rất nhiều điều quan trọng nằm ở giây thứ tư.
2. **Nhắc lại trước khi trả lời.** “Tôi hiểu ý bác là… có đúng không ạ?”
3. **Không ghi chép trong năm phút đầu.** Nhìn vào người nói, không nhìn vào sổ.
4. **Hỏi “như thế nào” thay cho “vì sao”.** Câu hỏi “vì sao” dễ làm người ta thấy mình bị tra hỏi.
5. **Ngồi thấp hơn hoặc bằng.** Ghế của cán bộ không cao hơn ghế của dân.
6. **Nghe người không nói.** Cuối buổi, mời những ai chưa lên tiếng, bằng tên.
7. **Báo lại.** Trong một tuần, cho người đã nói biết lời của họ đi đến đâu.

Chị Hoàng Diễm Trà, cán bộ xã Yên Trạch, thử bài thứ hai trong một vụ tranh chấp bờ ao. Chị kể rằng khi nghe chị nhắc lại đúng ý mình, cả hai bên đều dịu giọng, dù chị chưa giải quyết được gì.

Nghe không thay cho làm. Nhưng không nghe thì làm gì cũng dễ sai chỗ.
`,
  },
  {
    key: 'can-bo-dan-van-xa',
    section: 'nghien-cuu-trao-doi',
    title: 'Mười tám đầu việc trên vai một cán bộ dân vận xã',
    standfirst:
      'Sau khi nhập xã, địa bàn rộng gấp ba, số người không tăng. Ghi chép một tháng cùng năm cán bộ và những gợi ý để việc nhẹ đi mà dân không xa.',
    byline: 'Thảo Nhi',
    dateline: 'Lam Sơn',
    author: 'caothaonhi',
    approver: 'phobanthuongtruc',
    at: '2026-11-16T07:15',
    tags: ['nghiên cứu', 'cán bộ cơ sở', 'chính quyền hai cấp'],
    sources: [
      { label: 'Nhật ký công tác của năm cán bộ dân vận xã, tháng 9/2026' },
      { label: 'Báo cáo chuyên đề của Ban Tuyên giáo và Dân vận Tỉnh ủy, tháng 10/2026' },
    ],
    cover: { picture: 'duong-thon-som', caption: 'Đường thôn Cầu Đá, xã Hồng Trạch, lúc sáng sớm.' },
    body: `
Bảy giờ kém mười, chị Đàm Thị Ngân, cán bộ phụ trách dân vận của Đảng ủy xã Hồng Trạch, đã ở nhà văn hóa thôn Cầu Đá. Mười giờ, chị dự họp giải phóng mặt bằng. Mười bốn giờ, làm báo cáo. Mười sáu giờ, tiếp một đoàn kiểm tra. Mười chín giờ ba mươi, hòa giải hai gia đình ở thôn xa nhất, cách mười một cây số. Trong cuốn nhật ký chị ghi cho chúng tôi, ngày hôm ấy kết thúc lúc hai mươi hai giờ mười.

Trong tháng 9/2026, năm cán bộ ở năm xã nhận ghi nhật ký công việc từng ngày. Chúng tôi cộng lại được mười tám đầu việc khác nhau.

## Thời gian đi đâu?

Trung bình mỗi người làm việc 51 giờ một tuần, chia như sau:

- Họp và chuẩn bị họp: 17 giờ.
- Viết báo cáo, nhập số liệu: 13 giờ.
- Ở thôn, bản, gặp dân: 12 giờ.
- Đi lại: 6 giờ.
- Việc đột xuất: 3 giờ.

Nghĩa là chưa đến một phần tư thời gian dành cho việc chính là ở cùng dân. Trong khi đó, địa bàn sau sáp nhập rộng gấp ba, có xã từ thôn đầu đến thôn cuối đi hết một tiếng rưỡi.

## Báo cáo cho ai?

Chúng tôi gom tất cả báo cáo năm người phải làm trong tháng: 64 bản, gửi tám nơi. Đối chiếu nội dung, 41 bản trùng nhau từ một nửa trở lên. Cùng một con số về hộ nghèo được nhập bốn lần vào bốn biểu mẫu.

Đây là chỗ có thể làm nhẹ ngay mà không tốn tiền. Ban đã thử ở hai xã: một báo cáo tháng duy nhất, hai trang, các cơ quan cần gì thì lấy ở đó. Thời gian viết báo cáo giảm từ 13 xuống 5 giờ mỗi tuần.

> Tôi không ngại việc. Tôi chỉ tiếc những buổi tối ngồi gõ lại con số mình đã gõ hôm qua.

Chị Ngân viết như vậy ở trang cuối cuốn nhật ký.

Khó nhất là những báo cáo đột xuất. Trong tháng, năm người nhận 23 yêu cầu gửi báo cáo trong ngày, trong đó chỉ sáu yêu cầu thật sự khẩn cấp. Một cán bộ ở vùng cao phải bỏ dở buổi họp bản, chạy xe mười hai cây số ra chỗ có sóng điện thoại để gửi một con số mà ba ngày trước đã gửi rồi. Bà con ngồi đợi, đến khi quay lại thì đã về quá nửa.

Chúng tôi kể chi tiết này không phải để trách ai. Người yêu cầu báo cáo cũng có cấp trên của họ. Nhưng nếu mỗi nơi trước khi gửi văn bản tự hỏi thêm một câu “con số này đã có ở đâu chưa”, cán bộ cơ sở sẽ có thêm vài buổi tối ở cùng dân.

## Cánh tay nối dài

Không thể tăng biên chế thì phải tăng người cùng làm. Cả năm xã đều có tổ dân vận ở thôn, bản, nhưng hoạt động không đều. Nơi nào trưởng thôn, bí thư chi bộ và người có uy tín ngồi cùng nhau mỗi tuần một lần thì cán bộ xã chỉ phải đến khi thật cần. [Câu chuyện của ông Quách Văn Lẫm ở Phú Hậu](bai:chan-dung-truong-thon) cho thấy một người thuộc hết nhà trong thôn đáng giá hơn mọi cơ sở dữ liệu.

Ba điều các tổ dân vận thôn đề nghị rất giản dị: được tập huấn mỗi năm hai buổi; có một khoản nhỏ tiền điện thoại, xăng xe; ý kiến gửi lên thì có người trả lời.

## Gợi ý

1. Mỗi xã chỉ một báo cáo dân vận hằng tháng, dùng chung cho các cơ quan cấp tỉnh.
2. Mỗi tuần có một “ngày không họp” để toàn bộ cán bộ xuống thôn.
3. Phân địa bàn theo quãng đường đi, không theo ranh giới xã cũ.
4. Trả lời ý kiến của tổ dân vận thôn trong bảy ngày.
5. Đánh giá cán bộ bằng ý kiến của dân, không bằng số lượng văn bản.

Khi chúng tôi gửi bản thảo bài viết cho năm cán bộ đọc lại, chị Ngân xin bổ sung một dòng. Chúng tôi ghi nguyên văn: “Mệt thì có mệt, nhưng đi đến đâu cũng có người gọi vào uống nước. Nghề này được cái đó”.
`,
  },
  {
    key: 'so-tay-tu-lieu',
    section: 'nghien-cuu-trao-doi',
    title: 'Từ cuốn sổ bìa xanh đến cơ sở dữ liệu mở',
    standfirst: '',
    byline: 'Thảo Nhi',
    dateline: '',
    author: 'caothaonhi',
    approver: 'truongban',
    at: '2026-11-21T21:30',
    tags: ['công khai', 'dữ liệu'],
    fate: { is: 'draft' },
    body: `
Ý tưởng: so sánh cuốn sổ ở nhà văn hóa Nà Sàng với trang công khai kiến nghị dự kiến mở năm 2027. Điểm chung không phải công nghệ mà là quyền được xem.

Cần hỏi: ai là người sửa khi số liệu sai, sửa rồi có giữ lại con số cũ không?
`,
  },
]
