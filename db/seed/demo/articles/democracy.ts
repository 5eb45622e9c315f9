import type { DemoArticle } from '../article.ts'

export const democracy: DemoArticle[] = [
  {
    key: 'doi-thoai-tan-giang',
    section: 'quy-che-dan-chu-o-co-so',
    title: 'Đối thoại ở Tân Giang: Ba mươi tư câu hỏi, không câu nào bỏ ngỏ',
    standfirst: 'Bí thư Huyện ủy ngồi cùng hàng ghế với người dân; câu trả lời nào chưa có thì ghi ngày sẽ trả lời.',
    byline: 'Nguyễn Mai',
    dateline: 'Tân Giang',
    author: 'phongvien',
    approver: 'truongban',
    at: '2024-08-20T11:00',
    eventDate: '2024-08-19',
    tags: ['đối thoại', 'tiếp dân'],
    cover: { picture: 'doi-thoai', caption: 'Buổi đối thoại được tổ chức ngoài trời, dưới gốc đa của thôn.' },
    body: `
Ngày 19/8/2024, Huyện ủy Tân Giang tổ chức đối thoại giữa người đứng đầu cấp ủy, chính quyền với nhân dân năm xã ven sông. Thay cho hội trường, ban tổ chức chọn sân đình thôn Phú Hậu. Không có bục phát biểu, ghế xếp thành vòng cung.

Trong ba giờ, 34 câu hỏi được nêu. Nhiều nhất là ba nhóm việc: khai thác cát gây sạt bờ, nước sạch chập chờn vào mùa khô, chậm cấp giấy chứng nhận quyền sử dụng đất.

Cách trả lời được quy ước ngay từ đầu:

- Việc đã rõ: người có trách nhiệm trả lời tại chỗ, nói rõ căn cứ.
- Việc chưa rõ: ghi tên người trả lời và ngày trả lời lên tấm bảng.
- Việc không làm được: nói thẳng là không làm được và vì sao.

Mười chín câu được trả lời tại chỗ, mười hai câu có hẹn ngày, ba câu nhận câu trả lời “không”. Một người dân xã Phù Lâm được trả lời không thể cấp đất ngoài đê đã đứng lên nói: “Nghe thì buồn nhưng tôi cảm ơn. Bốn năm nay không ai nói với tôi chữ không cho rõ ràng”.

Tấm bảng mười hai câu hẹn ngày được treo ở cổng Ủy ban nhân dân huyện. Việc nào xong thì gạch đi, việc nào quá hẹn thì tô đỏ. Theo Ban Dân vận Huyện ủy, cách làm này sẽ được áp dụng cho mọi cuộc đối thoại trong huyện.
`,
  },
  {
    key: 'lay-y-kien-sap-xep',
    section: 'quy-che-dan-chu-o-co-so',
    title: 'Lấy ý kiến nhân dân về sắp xếp xã: Gõ cửa từng nhà, đặt tên cùng dân',
    standfirst: 'Ở Thượng Khê, phiếu lấy ý kiến đến tay từng hộ; điều bà con bàn nhiều nhất là cái tên.',
    byline: 'Hồng Lĩnh',
    dateline: 'Thượng Khê',
    author: 'phanhonglinh',
    approver: 'phobanthuongtruc',
    at: '2025-04-22T08:40',
    eventDate: '2025-04-20',
    tags: ['sắp xếp đơn vị hành chính', 'dân chủ ở cơ sở'],
    cover: { picture: 'canh-dong-tren-cao', caption: 'Một vùng đồng ruộng ba xã liền nhau nhìn từ trên cao.' },
    body: `
Những ngày giữa tháng 4/2025, các tổ lấy ý kiến ở huyện Thượng Khê đi từ sáng đến tối. Mỗi tổ có một cán bộ thôn, một đoàn viên và một người lớn tuổi được bà con tin. Đến nhà nào, họ trải tấm bản đồ ra chiếu, nói rõ xã mới gồm những xã nào, trụ sở ở đâu, đường đi bao xa, rồi mới đưa phiếu.

Theo tổng hợp của huyện, 97,8% cử tri đại diện hộ gia đình tham gia, trong đó 95,1% đồng ý với phương án sắp xếp. Những người chưa đồng ý chủ yếu lo trụ sở xa và lo giấy tờ phải làm lại.

Nhưng điều được bàn nhiều nhất là cái tên. Dự thảo đầu tiên ghép tên ba xã cũ với nhau thành một cái tên dài. Các cụ không chịu. Cụ Phùng Thế Rĩnh, 82 tuổi, đem tờ sắc phong của làng ra cho tổ xem: vùng này ngày xưa vốn có chung một tên. Sau hai buổi họp thôn và một buổi họp liên thôn, tên Khê Thượng được chọn với đa số áp đảo.

Ban Tuyên giáo và Dân vận Tỉnh ủy cho rằng bài học ở Thượng Khê là không vội thu phiếu. Nơi nào giải thích kỹ thì phiếu ít nhưng ý kiến ghi kèm nhiều; chính những dòng ghi kèm ấy giúp tỉnh điều chỉnh vị trí bốn trụ sở và bố trí lại hai điểm tiếp nhận hồ sơ.
`,
  },
  {
    key: 'hoi-dap-mot-cua',
    section: 'quy-che-dan-chu-o-co-so',
    title: 'Hỏi và đáp: Bảy việc dân hay hỏi ở Trung tâm Phục vụ hành chính công xã',
    standfirst: 'Tổng hợp từ sổ ghi của sáu xã, phường sau những tuần đầu vận hành chính quyền địa phương hai cấp.',
    byline: 'Hồng Lĩnh',
    dateline: 'Lam Sơn',
    author: 'phanhonglinh',
    approver: 'truongban',
    at: '2025-07-16T14:30',
    tags: ['chính quyền hai cấp', 'thủ tục hành chính', 'hỏi đáp'],
    body: `
Từ ngày 1/7/2025, cấp huyện kết thúc hoạt động, nhiều việc trước đây làm ở huyện nay làm ở xã, phường. Dưới đây là bảy câu hỏi được ghi nhiều nhất trong sổ của các Trung tâm Phục vụ hành chính công.

### 1. Giấy tờ ghi tên xã, huyện cũ có phải đổi không?

Không bắt buộc. Giấy tờ còn thời hạn vẫn dùng bình thường; chỉ đổi khi người dân có nhu cầu hoặc khi giấy tờ hết hạn.

### 2. Tôi ở xã này, nộp hồ sơ ở xã khác được không?

Nhiều thủ tục đã tiếp nhận không phụ thuộc địa giới trong tỉnh. Bà con hỏi nhân viên hướng dẫn ở cửa để biết thủ tục của mình có thuộc loại đó không.

### 3. Việc đất đai trước đây làm ở huyện nay đến đâu?

Phần lớn nộp tại xã, phường. Hồ sơ cần đo đạc do chi nhánh văn phòng đăng ký đất đai khu vực thực hiện, xã chuyển giúp.

### 4. Không có điện thoại thông minh thì làm thế nào?

Đến trực tiếp. Đoàn viên thanh niên trực tại bàn hỗ trợ sẽ nộp giúp, không thu tiền.

### 5. Giờ làm việc ra sao?

Sáng từ 7 giờ 30 phút, chiều từ 13 giờ 30 phút, thứ Hai đến thứ Sáu; nhiều xã nhận thêm sáng thứ Bảy.

### 6. Hồ sơ quá hẹn thì hỏi ai?

Trên phiếu hẹn có tên người phụ trách và số điện thoại của lãnh đạo Trung tâm. Quá hẹn mà không có thư xin lỗi, người dân có quyền phản ánh tới Mặt trận Tổ quốc xã.

### 7. Nhà văn hóa xã cũ còn dùng làm gì?

Tùy từng nơi. Nhiều nhà văn hóa mở hai ngày mỗi tuần làm điểm tiếp nhận hồ sơ và điểm đọc sách.

---

Bà con có câu hỏi khác, xin gửi về tòa soạn hoặc ghi vào sổ góp ý đặt tại Trung tâm.
`,
  },
  {
    key: 'giam-sat-cong-dong',
    section: 'quy-che-dan-chu-o-co-so',
    title: 'Chiếc thước dây của bà Tâm',
    standfirst: 'Ban Giám sát đầu tư của cộng đồng phường Đông Khê đo từng mét cống, trả lại ngân sách 118 triệu đồng.',
    byline: 'Công Tuấn',
    dateline: 'Đông Khê',
    author: 'dinhcongtuan',
    approver: 'phobanthuongtruc',
    at: '2026-05-12T09:30',
    eventDate: '2026-05-08',
    tags: ['giám sát cộng đồng', 'đầu tư công'],
    cover: { picture: 'cau-chieu', caption: 'Bờ kè mới bên cầu Đông Khê lúc chiều xuống.' },
    body: `
Bà Lưu Thị Tâm, giáo viên toán đã nghỉ hưu, đi giám sát công trình với ba thứ: mũ lá, cuốn sổ và chiếc thước dây năm mươi mét. Công nhân làm tuyến thoát nước phường Đông Khê quen dần cảnh bà ngồi xổm bên miệng hố, đo rồi ghi.

Ban Giám sát đầu tư của cộng đồng có bảy người, do dân bầu. Hồ sơ thiết kế được phường giao đủ từ trước ngày khởi công; một kỹ sư về hưu trong tổ dân phố mở hai buổi giảng cho cả ban cách đọc bản vẽ.

Trong ba tháng, ban phát hiện hai đoạn cống ngắn hơn hồ sơ nghiệm thu, tổng cộng 37 mét. Biên bản được lập tại chỗ, kèm ảnh và chữ ký của đơn vị thi công. Nhà thầu nhận sai sót do đo trùng, làm lại hồ sơ. Số tiền 118 triệu đồng được giảm trừ khi quyết toán.

Bà Tâm không coi đó là chiến công. Theo bà, việc tốt nhất ban làm được là khiến người ta biết có người đang đo: “Từ tuần thứ hai trở đi, không thấy sai nữa”.

Ủy ban Mặt trận Tổ quốc phường đã in lại hai bài giảng đọc bản vẽ thành cuốn sổ tay nhỏ, gửi các ban giám sát trong toàn tỉnh.
`,
  },
  {
    key: 'phong-van-doi-thoai',
    section: 'quy-che-dan-chu-o-co-so',
    title: '“Đối thoại không phải là buổi trả lời chất vấn”',
    standfirst:
      'Đồng chí Vũ Ngọc Lan, Phó Trưởng Ban Thường trực Ban Tuyên giáo và Dân vận Tỉnh ủy, trả lời phỏng vấn về đối thoại ở cấp xã.',
    byline: 'Thanh Hòa',
    dateline: 'Lam Thành',
    author: 'bientapvien',
    approver: 'truongban',
    at: '2026-11-13T08:00',
    tags: ['phỏng vấn', 'đối thoại', 'dân chủ ở cơ sở'],
    cover: { picture: 'ban-viec-sang', caption: 'Một ngày làm việc bắt đầu bằng thư của bạn đọc.' },
    body: `
**Thưa đồng chí, sau hơn một năm vận hành chính quyền hai cấp, đối thoại với nhân dân ở cấp xã có gì khác trước?**

Khác trước hết là khoảng cách. Trước đây, người dân gặp bí thư huyện ủy mỗi năm một, hai lần. Nay người có thẩm quyền giải quyết phần lớn công việc ngồi ngay tại xã. Dân hỏi hôm nay, tuần sau gặp lại ở chợ đã có thể hỏi tiếp. Điều đó vừa thuận lợi, vừa là sức ép.

**Sức ép ấy có làm cán bộ ngại đối thoại?**

Có nơi ngại. Chúng tôi khảo sát 42 xã, phường: 31 nơi tổ chức đúng quy định, bảy nơi tổ chức nhưng mời thành phần quá hẹp, bốn nơi gộp đối thoại vào hội nghị khác cho xong việc. Ngại thường vì sợ không trả lời được. Nhưng đối thoại không phải là buổi trả lời chất vấn. Có những câu hỏi mà câu trả lời đúng nhất là: tôi chưa biết, tôi sẽ tìm hiểu và ngày này tôi nói lại.

**Theo đồng chí, một cuộc đối thoại tốt cần chuẩn bị những gì?**

Tôi thường nói với anh em ba việc.

1. Đi trước một tuần. Cán bộ dân vận đến từng thôn nghe xem bà con bận lòng điều gì. Đừng để người đứng đầu nghe câu hỏi lần đầu tiên giữa đám đông.
2. Bỏ bớt nghi thức. Giới thiệu đại biểu năm phút thôi.
3. Theo đến cùng. Sau đối thoại mới là lúc dân chấm điểm.

**Đồng chí có thể kể một cuộc đối thoại mà mình nhớ nhất?**

Ở Phù Lâm, một bác đứng lên chỉ nói một câu: tôi không hỏi gì, tôi chỉ muốn các đồng chí đi với tôi ra xem cái cống. Cả đoàn đi. Cái cống tắc bốn năm, trên giấy tờ thì đã sửa hai lần. Hôm sau huy động người khơi thông. Từ đó, chúng tôi có quy ước: cuộc đối thoại nào cũng dành một giờ đi xem tận nơi.

**Còn đối thoại trên môi trường mạng thì sao?**

Rất cần, nhưng không thay thế được gặp mặt. Trên mạng, người lên tiếng thường là người trẻ, người có phương tiện. Người già, người ở bản xa im lặng không có nghĩa là hài lòng. Số liệu từ [Chiếc thước dây của bà Tâm](bai:giam-sat-cong-dong) hay từ các buổi họp bản cho thấy bà con vẫn tin nhất cái gì họ được tận mắt xem, tận tay đo.

**Năm 2027, Ban sẽ tập trung vào việc gì trong lĩnh vực này?**

Chúng tôi sẽ đề nghị công khai danh sách kiến nghị và tình trạng xử lý ở từng xã, cập nhật hằng tháng, để ai cũng xem được. Chậm thì nói chậm, vướng thì nói vướng. Dân không đòi chúng ta việc gì cũng làm được. Dân chỉ đòi chúng ta đừng giấu.

**Trân trọng cảm ơn đồng chí!**
`,
  },
  {
    key: 'bang-kien-nghi',
    section: 'quy-che-dan-chu-o-co-so',
    title: 'Bảng theo dõi kiến nghị của nhân dân quý II năm 2026',
    standfirst: 'Danh mục kiến nghị gửi tới 42 xã, phường và kết quả xử lý tính đến hết ngày 30/6/2026.',
    byline: 'Công Tuấn',
    dateline: 'Lam Thành',
    author: 'dinhcongtuan',
    approver: 'phobanthuongtruc',
    at: '2026-07-14T09:00',
    tags: ['kiến nghị', 'tiếp dân'],
    fate: {
      is: 'withdrawn',
      at: '2026-07-15T08:20',
      reason: 'Số liệu của ba xã bị cộng hai lần; Ban đối chiếu lại toàn bộ rồi công bố bản mới.',
      notice:
        'Bài viết được rút để đối chiếu lại số liệu của ba xã. Bản đầy đủ sẽ được công bố cùng báo cáo sáu tháng đầu năm. Tòa soạn xin lỗi bạn đọc.',
    },
    body: `
Trong quý II năm 2026, các xã, phường tiếp nhận 1.312 kiến nghị của nhân dân qua tiếp công dân, đối thoại và đường dây nóng.

Số kiến nghị đã giải quyết xong là 1.047, đang xử lý trong hạn là 201, quá hạn là 64. Ba lĩnh vực có nhiều kiến nghị nhất là đất đai, môi trường và chính sách xã hội.

Danh mục từng kiến nghị, cơ quan chịu trách nhiệm và thời hạn trả lời được niêm yết tại Trung tâm Phục vụ hành chính công của các xã, phường.
`,
  },
  {
    key: 'quy-uoc-thon-moi',
    section: 'quy-che-dan-chu-o-co-so',
    title: 'Sau sáp nhập thôn: Viết lại quy ước từ đâu?',
    standfirst: 'Ghi nhanh từ ba thôn vừa nhập ở xã Hồng Trạch.',
    byline: 'Nguyễn Mai',
    dateline: 'Hồng Trạch',
    author: 'phongvien',
    approver: 'truongban',
    at: '2026-11-22T20:10',
    tags: ['quy ước', 'sáp nhập thôn'],
    fate: { is: 'draft' },
    body: `
Ba thôn nhập một, ba bản quy ước có ba mức đóng góp quỹ khuyến học khác nhau. Câu chuyện tưởng nhỏ mà bàn đến buổi thứ tư chưa xong.

## Ý chính cần viết tiếp

- Ý kiến của trưởng thôn mới về cách lấy phiếu từng điều, không lấy phiếu cả bản.
- Số liệu: số hộ, số điều trùng, số điều còn khác nhau.
- Hỏi thêm cán bộ tư pháp xã về trình tự công nhận.
`,
  },
]
