import type { DemoArticle } from '../article.ts'

export const peoples: DemoArticle[] = [
  {
    key: 'giao-xu-va-chua',
    section: 'dan-toc-ton-giao',
    title: 'Giáo xứ và nhà chùa chung một dòng kênh',
    standfirst: 'Mỗi sáng thứ Bảy đầu tháng, giáo dân Hồng Trạch và phật tử chùa Linh Phúc cùng vớt bèo trên kênh N7.',
    byline: 'Công Tuấn',
    dateline: 'Yên Trạch',
    author: 'dinhcongtuan',
    approver: 'phobanthuongtruc',
    at: '2024-05-14T09:00',
    eventDate: '2024-05-11',
    tags: ['tôn giáo', 'môi trường', 'đoàn kết lương giáo'],
    cover: {
      picture: 'chuong-hai-dau-canh-dong',
      caption: 'Tháp nhà thờ Hồng Trạch và tháp chùa Linh Phúc ở hai đầu cánh đồng.',
    },
    body: `
Kênh N7 dài ba cây số chảy qua xã Hồng Trạch, huyện Yên Trạch. Phía tây là giáo xứ, phía đông là chùa Linh Phúc, ở giữa là cánh đồng của cả hai bên. Nhiều năm, bèo và rác làm dòng kênh nghẽn lại, vụ nào cũng có ruộng thiếu nước.

Đầu năm 2023, Ủy ban Mặt trận Tổ quốc xã mời linh mục chánh xứ và sư trụ trì cùng đi dọc bờ kênh. Hai vị thống nhất chọn sáng thứ Bảy đầu tháng, sau giờ lễ sớm và trước giờ tụng kinh, làm ngày vớt bèo chung. Giáo xứ lo xuồng và cào, nhà chùa lo bữa cháo.

Sau hơn một năm, dòng kênh thông suốt, 140 héc-ta lúa đủ nước. Bèo vớt lên được ủ làm phân bón rau sạch, bán lấy tiền mua thêm ba chiếc xuồng.

Ông Vũ Khắc Toan, Trưởng ban hành giáo, nói rằng ngày trước hai bên quý nhau nhưng ít khi có việc làm cùng. “Bây giờ thứ Bảy nào vắng một người bên chùa, bên này hỏi ngay có ốm đau gì không”.

Sư cô trụ trì thì nhớ buổi đầu trời mưa, không ai bảo ai mà giáo dân đứng đợi đủ mặt phật tử mới xuống nước.
`,
  },
  {
    key: 'giang-sinh-2024',
    section: 'dan-toc-ton-giao',
    title: 'Thăm, chúc mừng đồng bào Công giáo nhân dịp Giáng sinh 2024',
    standfirst:
      'Các đoàn công tác của tỉnh đến 14 giáo xứ, giáo họ, lắng nghe nguyện vọng về đất đai và đường giao thông.',
    byline: 'Thanh Hòa',
    dateline: 'Lam Thành',
    author: 'bientapvien',
    approver: 'phobanthuongtruc',
    at: '2024-12-23T16:30',
    eventDate: '2024-12-23',
    tags: ['tôn giáo', 'Giáng sinh'],
    body: `
Trong hai ngày 22 và 23/12/2024, các đoàn công tác của Tỉnh ủy, Hội đồng nhân dân, Ủy ban nhân dân, Ủy ban Mặt trận Tổ quốc tỉnh Lam Sơn đã đến thăm, chúc mừng Giáng sinh tại 14 giáo xứ, giáo họ.

Tại giáo xứ Hồng Trạch, đoàn công tác của Ban Dân vận Tỉnh ủy ghi nhận đóng góp của giáo dân trong phong trào xây dựng nông thôn mới. Năm 2024, giáo dân trong tỉnh hiến hơn 12.000 mét vuông đất làm đường, giúp nhau dựng lại 27 ngôi nhà sau mưa lũ.

Các linh mục và ban hành giáo chia sẻ niềm vui được mùa, đồng thời nêu một số nguyện vọng: cấp giấy chứng nhận quyền sử dụng đất cho hai cơ sở, mở rộng đoạn đường vào giáo họ Bến Cau, tạo điều kiện cho lớp học tình thương của các nữ tu.

Lãnh đạo đoàn công tác trả lời trực tiếp những việc đã rõ, những việc còn lại được giao cho các sở, ngành xem xét, trả lời trước ngày 15/1/2025.
`,
  },
  {
    key: 'nguoi-co-uy-tin',
    section: 'dan-toc-ton-giao',
    title: 'Ông Triệu Tòn Phú và mười hai điều trong hương ước người Dao',
    standfirst: 'Ở tuổi 74, người có uy tín của bản Khe Lịm chép lại hương ước cũ, bỏ ba điều, thêm bốn điều.',
    byline: 'Lò Pành',
    dateline: 'Khê Thượng',
    author: 'lothipanh',
    approver: 'truongban',
    at: '2025-09-16T07:45',
    tags: ['người có uy tín', 'dân tộc Dao', 'hương ước'],
    cover: { picture: 'tho-cam', caption: 'Hoa văn trên vải dệt tay của phụ nữ vùng cao.' },
    body: `
Cuốn hương ước của người Dao ở Khe Lịm được viết bằng chữ Nôm Dao trên giấy dó, đã sờn mép. Ông Triệu Tòn Phú là một trong bốn người trong bản còn đọc được. Mùa xuân năm nay, ông chép lại toàn bộ ra chữ phổ thông, đánh máy thành hai trang, rồi đem ra nhà văn hóa hỏi từng nhà.

Hương ước cũ có mười một điều. Ông đề nghị bỏ ba điều không còn hợp: phạt lợn người lấy chồng khác bản, mời rượu bắt buộc và để đám tang quá ba ngày. Bản họp bốn buổi. Điều về đám tang bàn lâu nhất, cuối cùng các cụ thống nhất rút xuống hai ngày, giữ nguyên phần lễ quan trọng.

Bốn điều mới được thêm vào là:

- Trẻ em đủ tuổi phải đến trường, nhà nào khó thì cả bản giúp.
- Không lấy chồng, lấy vợ khi chưa đủ tuổi.
- Không phá rừng đầu nguồn; mỗi cặp vợ chồng mới trồng hai cây.
- Người đi làm xa về kể chuyện làm ăn cho bản nghe vào ngày Tết.

Mười hai điều mới được viết bằng hai thứ chữ treo ở nhà văn hóa. Ông Phú bảo ông không phải cán bộ, không ra lệnh được cho ai: “Tôi chỉ hỏi: điều này có còn tốt cho con cháu mình không? Hỏi kỹ thì người ta tự trả lời”.

Từ đầu năm đến nay, Khe Lịm không có trường hợp tảo hôn nào; 100% trẻ sáu tuổi vào lớp một.
`,
  },
  {
    key: 'lop-det-tho-cam',
    section: 'dan-toc-ton-giao',
    title: 'Lớp dệt thổ cẩm dưới gầm nhà sàn',
    standfirst:
      'Mười sáu cô gái Thái, Mường học dệt từ các bà; đơn hàng đầu tiên đến qua một đoạn phim quay bằng điện thoại.',
    byline: 'Lò Pành',
    dateline: 'Mường Lai',
    author: 'lothipanh',
    approver: 'phobanthuongtruc',
    at: '2026-03-24T10:15',
    tags: ['nghề truyền thống', 'phụ nữ dân tộc thiểu số'],
    cover: { picture: 'cho-phien', caption: 'Chợ phiên Mường Lai họp vào sáng chủ nhật.' },
    body: `
Dưới gầm nhà sàn của bà Vì Thị Pọm ở xã Mường Lai có chín khung cửi. Tiếng thoi bắt đầu từ bảy giờ tối, khi các cô gái đã cho lợn ăn và con nhỏ đã ngủ.

Lớp học do Hội Phụ nữ xã mở từ sau Tết, có 16 học viên người Thái và người Mường. Giáo viên là bốn bà đã ngoài bảy mươi. Không có giáo trình: các bà dệt một hàng, học viên dệt theo một hàng. Riêng hoa văn, mỗi bà kể một câu chuyện, vì theo bà Pọm, “không biết chuyện thì dệt con chim thành con gà”.

Giữa tháng 3, học viên Hà Thị Diện quay một đoạn phim ngắn cảnh bà Pọm nhuộm chàm rồi đăng lên trang của Hội. Một cửa hàng ở thành phố đặt 40 chiếc khăn. Cả lớp họp lại, chia việc, tính giá và thống nhất trích một phần mười tiền công mua sợi cho lớp sau.

Ban Tuyên giáo và Dân vận Tỉnh ủy đã phối hợp với Hội Liên hiệp Phụ nữ tỉnh giúp lớp đăng ký nhãn hiệu tập thể, in thẻ giới thiệu hoa văn bằng ba thứ tiếng.

Học viên trẻ nhất lớp mới 15 tuổi. Em nói học dệt để lớn lên tự may chiếc váy cưới của mình, nhưng phải đến năm 20 tuổi mới mặc.
`,
  },
  {
    key: 'ngay-hoi-co-phat',
    section: 'dan-toc-ton-giao',
    title: 'Ngày hội Đại đoàn kết ở nơi vừa qua cơn lũ',
    standfirst:
      'Không sân khấu, không băng rôn, bản Co Phát tổ chức ngày hội bằng một bữa cơm chung và một buổi dựng trường.',
    byline: 'Lò Pành',
    dateline: 'Nà Sàng',
    author: 'lothipanh',
    approver: 'truongban',
    at: '2026-11-12T08:20',
    eventDate: '2026-11-11',
    tags: ['đại đoàn kết', 'khắc phục mưa lũ'],
    cover: { picture: 'doi-che', caption: 'Đồi chè Co Phát những ngày nắng lại.' },
    body: `
Năm nay, bản Co Phát, xã Nà Sàng không thuê loa đài. Số tiền bảy triệu đồng dự kiến cho phần văn nghệ được cả bản thống nhất dùng để mua tôn lợp lại hai phòng học mầm non bị gió lốc cuốn mái đêm 26/10.

Sáng 11/11, ngày hội bắt đầu bằng tiếng búa. Đàn ông lên mái, phụ nữ trát lại tường, học sinh trung học quét vôi. Các cụ già bóc lạc, gói bánh. Đại biểu xã, tỉnh đến dự cũng được phát mỗi người một đôi găng tay.

Mười một giờ, mái trường lợp xong tấm cuối cùng. Cả bản trải lá chuối ra sân, mỗi nhà góp một món. Phần “báo cáo” chỉ dài năm phút: trưởng ban công tác Mặt trận đọc tên từng gia đình bị thiệt hại, đã được giúp gì, còn thiếu gì. Đọc đến đâu có người giơ tay nhận giúp đến đấy.

Đến cuối bữa cơm, danh sách còn thiếu từ mười bốn việc rút xuống còn ba.

Chị Lường Thị Xuyến, mẹ của hai cháu học ở đây, bảo chưa ngày hội nào chị nhớ lâu thế. Mười hai giờ trưa, bọn trẻ đã ùa vào lớp, đứng giữa phòng ngửa cổ nhìn mái tôn mới.
`,
  },
  {
    key: 'doan-uy-tin-hen-gio',
    section: 'dan-toc-ton-giao',
    title: 'Năm mươi người có uy tín đi học cách làm du lịch cộng đồng',
    standfirst:
      'Chuyến đi ba ngày không có hội trường: mỗi nhà đón một người khách, mỗi người khách viết một trang nhận xét.',
    byline: 'Lò Pành',
    dateline: 'Khê Thượng',
    author: 'lothipanh',
    approver: 'truongban',
    at: '2026-11-22T14:00',
    tags: ['người có uy tín', 'du lịch cộng đồng'],
    cover: { picture: 'trong-rung', caption: 'Một đồi cây mới trồng bên đường vào xã Khê Thượng.' },
    fate: { is: 'scheduled', inHours: 30 },
    body: `
Năm mươi người có uy tín trong đồng bào dân tộc thiểu số của tỉnh vừa kết thúc chuyến học tập ba ngày tại xã Khê Thượng, nơi có 22 gia đình làm du lịch cộng đồng.

Chương trình không có buổi nói chuyện nào ở hội trường. Mỗi đại biểu ở nhà một gia đình như một người khách: ăn bữa cơm khách ăn, đi con đường khách đi. Trước khi về, mỗi người viết hoặc nhờ viết một trang nhận xét thật lòng.

Những trang nhận xét được đọc công khai vào tối cuối cùng. Nhiều lời khen dành cho bữa sáng và vườn rau. Cũng có những lời góp ý thẳng: nhà vệ sinh cần đèn, chăn nên giặt sau mỗi lượt khách, con chó to quá làm khách sợ.

Ông Triệu Tòn Phú, người có uy tín của bản Khe Lịm, nói rằng ông đi để học nhưng hóa ra lại được dạy. Câu chuyện sửa hương ước của ông từng được giới thiệu trong bài [Ông Triệu Tòn Phú và mười hai điều trong hương ước người Dao](bai:nguoi-co-uy-tin).
`,
  },
]
