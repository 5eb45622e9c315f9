import type { DemoArticle } from '../article.ts'

export const associations: DemoArticle[] = [
  {
    key: 'cuu-tro-2024',
    section: 'mat-tran-va-doan-the',
    title: 'Một tuần, bốn trăm chuyến xuồng và những bọc cơm còn nóng',
    standfirst: 'Mặt trận và các đoàn thể toàn tỉnh chia vùng cứu trợ, không để nơi thừa mì gói, nơi thiếu nước uống.',
    byline: 'Hồng Lĩnh',
    dateline: 'Phù Lâm',
    author: 'phanhonglinh',
    approver: 'truongban',
    at: '2024-09-24T07:20',
    eventDate: '2024-09-22',
    tags: ['cứu trợ', 'mưa lũ', 'Mặt trận Tổ quốc'],
    cover: { picture: 'xuong-cuu-tro', caption: 'Xuồng cứu trợ đến những ngôi nhà còn ngập ở xã Phù Lâm.' },
    body: `
Một tuần sau ngày nước lên, bến Cau ở xã Phù Lâm, huyện Tân Giang vẫn tấp nập xuồng. Theo sổ trực của Ủy ban Mặt trận Tổ quốc huyện, từ ngày 15 đến ngày 21/9/2024 đã có hơn 400 chuyến hàng vào các thôn ngập.

Hai ngày đầu, hàng cứu trợ dồn về những nơi xe vào được, còn thôn xa nhất không có nước uống. Ngày thứ ba, Mặt trận huyện lập tấm bảng lớn ở bến: mỗi thôn một hàng, mỗi thứ cần thiết một cột. Đoàn nào đến cũng xem bảng trước khi xuống xuồng. Cột “mì gói” nhanh chóng được gạch chéo, thay bằng “nước, thuốc, áo phao trẻ em, bỉm”.

Hội Phụ nữ tám xã vùng cao không ngập đỏ lửa nấu cơm. Mỗi ngày 2.500 bọc cơm được chở xuống, gói trong lá dong cho lâu nguội. Đoàn Thanh niên lo chuyển hàng, Hội Cựu chiến binh đứng gác bến ban đêm.

Sau khi nước rút, việc đầu tiên là làm sạch giếng. Hội Nông dân tỉnh huy động 90 máy bơm, mỗi thôn một đội, thau rửa hơn 1.800 giếng trong năm ngày.

Đến nay, tổng số tiền và hàng ủng hộ qua Mặt trận Tổ quốc các cấp trong tỉnh là 21,4 tỷ đồng. Danh sách tiếp nhận, phân bổ được công khai tại trụ sở và cập nhật hằng ngày.
`,
  },
  {
    key: 'thanh-nien-trong-rung',
    section: 'thanh-nien',
    title: 'Tháng Thanh niên 2025: Mười vạn cây xanh trên đồi sạt',
    standfirst: 'Mỗi cây có một mã số và một người nhận chăm trong ba năm.',
    byline: 'Công Tuấn',
    dateline: 'Mường Lai',
    author: 'dinhcongtuan',
    approver: 'phobanthuongtruc',
    at: '2025-03-26T09:00',
    eventDate: '2025-03-23',
    tags: ['thanh niên', 'trồng rừng', 'môi trường'],
    cover: { picture: 'trong-rung', caption: 'Đoàn viên trồng cây trên sườn đồi sạt lở ở huyện Mường Lai.' },
    body: `
Ngày 23/3/2025, hơn 1.200 đoàn viên, thanh niên từ tám huyện, thành phố lên Mường Lai trồng cây trên những sườn đồi bị sạt trong mùa mưa năm trước. Đây là hoạt động lớn nhất trong Tháng Thanh niên của tỉnh.

Giống cây do chính bà con chọn: lát hoa, trám đen ở sườn thấp, vối thuốc ở gần đỉnh để ngăn lửa. Hạt giống ươm từ tháng 9 trong vườn của 14 trường phổ thông, nên mỗi cây con đã có sẵn một “người nuôi” là học sinh.

Rút kinh nghiệm những năm trước, trồng nhiều nhưng sống ít, Tỉnh đoàn gắn cho mỗi lô một tấm thẻ ghi mã số, tên chi đoàn nhận chăm sóc và ba lần phải quay lại phát cỏ. Tỷ lệ cây sống sau ba năm mới là thành tích được tính.

Trưởng bản Pu Khoang, anh Lò Văn Đôi, nói thật rằng lúc đầu anh nghi ngờ: “Thanh niên lên chụp ảnh rồi về thì nhiều lắm”. Nhưng chiều hôm ấy, khi trời đổ mưa, anh thấy các tốp ở lại đến năm giờ để che xong lô cuối cùng. Anh nhận cho bản chăm 3.000 cây gần nguồn nước.

Tính đến ngày 25/3, toàn tỉnh đã trồng 101.600 cây.
`,
  },
  {
    key: 'me-do-dau',
    section: 'phu-nu',
    title: 'Một trăm linh bảy người mẹ đỡ đầu',
    standfirst:
      'Hội Liên hiệp Phụ nữ tỉnh nhận đỡ đầu 168 trẻ mồ côi, không chỉ bằng tiền mà bằng những bữa cơm cuối tuần.',
    byline: 'Nguyễn Mai',
    dateline: 'Lam Thành',
    author: 'phongvien',
    approver: 'phobanthuongtruc',
    at: '2025-10-20T06:30',
    eventDate: '2025-10-18',
    tags: ['phụ nữ', 'mẹ đỡ đầu', 'trẻ em'],
    cover: { picture: 'ban-tay', caption: 'Nhiều bàn tay cùng đỡ một ước mơ đến trường.' },
    body: `
Chiều thứ Bảy, bếp nhà chị Nông Thị Thắm ở phường Bến Ngự thêm hai cái bát. Hai chị em Trâm và Trúc, mười hai và chín tuổi, mồ côi mẹ, bố đi làm xa, về đây ăn cơm cuối tuần đã thành lệ.

Chị Thắm là một trong 107 “mẹ đỡ đầu” của Hội Liên hiệp Phụ nữ tỉnh. Theo chương trình, mỗi mẹ hỗ trợ ít nhất năm trăm nghìn đồng một tháng cho một cháu đến năm 18 tuổi. Nhưng bản cam kết chị ký còn có ba dòng không liên quan đến tiền: mỗi tuần gặp một lần, mỗi kỳ họp phụ huynh có mặt, sinh nhật không quên.

“Năm trăm nghìn thì quỹ nào cũng trao được”, chị nói. “Cái các cháu thiếu là có người hỏi hôm nay đi học vui không”.

Sau hai năm, 168 trẻ được đỡ đầu, không cháu nào bỏ học. Hội đang cùng ngành giáo dục tập huấn cho các mẹ cách trò chuyện với trẻ tuổi mới lớn, nhận biết dấu hiệu trầm cảm và bảo vệ trẻ trên môi trường mạng.

Ngày 18/10, nhân kỷ niệm Ngày Phụ nữ Việt Nam, Hội tổ chức bữa cơm gia đình cho toàn bộ các mẹ và các con. Tiết mục được vỗ tay nhiều nhất không có trong chương trình: bé Trúc lên sân khấu đọc bài văn tả mẹ Thắm, được cô giáo cho chín điểm.
`,
  },
  {
    key: 'nong-dan-cam',
    section: 'nong-dan',
    title: 'Nông dân Thượng Khê bán cam bằng nhật ký',
    standfirst:
      'Mỗi thùng cam có mã để người mua đọc nhật ký chăm vườn; giá bán cao hơn ba phần mười mà vẫn không đủ hàng.',
    byline: 'Hồng Lĩnh',
    dateline: 'Khê Thượng',
    author: 'phanhonglinh',
    approver: 'phobanthuongtruc',
    at: '2026-01-20T08:10',
    tags: ['nông dân', 'sản phẩm địa phương', 'chuyển đổi số'],
    cover: { picture: 'mua-qua-chin', caption: 'Cam và hồng vào vụ ở các vườn Khê Thượng.' },
    body: `
Trong vườn cam của anh Phùng Chí Đại ở xã Khê Thượng có một tấm bảng đen. Mỗi lần tưới, bón, tỉa, anh viết lên bảng, chụp ảnh rồi gửi vào nhóm của chi hội nông dân nghề nghiệp. Con gái anh học lớp 11 nhập lại thành nhật ký điện tử. Khách mua cam quét mã trên thùng sẽ đọc được tất cả, kể cả ngày anh lỡ bón phân muộn.

Chi hội có 34 hộ, trồng 61 héc-ta. Hai năm trước, cam được mùa thì rớt giá, thương lái trả tám nghìn đồng một cân. Hội Nông dân tỉnh mời một nhóm cán bộ kỹ thuật về ở cùng bà con một tháng để bàn xem thiếu điều gì. Câu trả lời là thiếu lòng tin: cam nào cũng bảo sạch.

Nhật ký mở là cách làm cho lòng tin có chỗ bấu víu. Quy ước của chi hội nghiêm: ai ghi sai sự thật thì bị dừng cấp mã một vụ. Đến nay có một hộ bị dừng; chính chủ hộ ấy sau này xin làm người kiểm tra chéo.

Vụ này, chi hội bán được hơn 900 tấn, giá bình quân cao hơn thị trường 30%. Trừ chi phí, mỗi héc-ta lãi chừng 210 triệu đồng. Chi hội trích quỹ mua bảo hiểm y tế cho 58 người cao tuổi trong xã.

Kinh nghiệm ở Khê Thượng đang được nhân ra các vùng chè và mật ong của tỉnh.
`,
  },
  {
    key: 'doi-cong-dung-nha',
    section: 'nong-dan',
    title: 'Thợ đồng bằng lên núi, gạo nương xuống xuôi',
    standfirst:
      'Chương trình đổi công của Hội Nông dân tỉnh đưa 24 tổ thợ xây lên giúp các xã vùng cao dựng nhà sau lũ.',
    byline: 'Công Tuấn',
    dateline: 'Mường Lai',
    author: 'dinhcongtuan',
    approver: 'truongban',
    at: '2026-11-16T10:45',
    eventDate: '2026-11-14',
    tags: ['nông dân', 'khắc phục mưa lũ', 'đổi công'],
    cover: { picture: 'nha-moi', caption: 'Tổ thợ xã Yên Trạch dựng nhà cho hộ bị lũ cuốn ở xã Mường Lai.' },
    fate: {
      is: 'being-corrected',
      at: '2026-11-22T17:30',
      note: 'Đính chính tên thôn của tổ thợ: thôn Đông Lũng, không phải thôn Đông Lĩnh.',
      replace: ['thôn Đông Lĩnh', 'thôn Đông Lũng'],
    },
    body: `
Bảy giờ tối, anh Chử Văn Quyết, tổ trưởng tổ thợ thôn Đông Lĩnh, xã Yên Trạch, gọi điện về nhà khoe vừa ăn cơm lam. Tổ của anh có sáu người, lên xã Mường Lai từ ngày 10/11, đã dựng xong khung nhà thứ hai.

Chương trình đổi công do Hội Nông dân tỉnh khởi xướng sau đợt mưa lũ cuối tháng 10. Vùng cao thiếu thợ, vùng xuôi đang nông nhàn. Thợ lên giúp được bà con nuôi cơm, bố trí chỗ ngủ; đổi lại, sang năm khi đồng bằng vào vụ gặt, thanh niên các bản xuống giúp. Tất cả được ghi thành sổ công hai liên, mỗi bên giữ một liên.

Đến ngày 14/11, 24 tổ với 151 thợ đã lên đường, nhận dựng 58 ngôi nhà. Đường vào bản Nà Lốc còn sạt, vật liệu phải chuyển bằng ngựa và bằng vai; bộ đội biên phòng góp thêm 40 người.

Ông Lò Văn Hặc, chủ ngôi nhà thứ nhất, mổ con gà duy nhất còn lại sau lũ đãi thợ. Anh Quyết từ chối không được, đành ăn rồi sáng hôm sau gửi lại dưới bếp hai trăm nghìn đồng, kèm mảnh giấy: “Tiền mua gà giống”.

Hội Nông dân tỉnh cho biết sẽ giữ sổ công này lâu dài, không chỉ dùng cho năm nay.
`,
  },
  {
    key: 'nhan-qua-tet',
    section: 'mat-tran-va-doan-the',
    title: 'Danh sách hộ nhận hỗ trợ đợt một sau mưa lũ',
    standfirst: 'Danh sách do các xã, phường gửi về tính đến ngày 1/11/2026.',
    byline: 'Công Tuấn',
    dateline: 'Lam Thành',
    author: 'dinhcongtuan',
    approver: 'phobanthuongtruc',
    at: '2026-11-03T15:00',
    tags: ['hỗ trợ', 'mưa lũ'],
    fate: {
      is: 'removed',
      at: '2026-11-03T16:10',
      reason:
        'Bài đăng kèm số điện thoại và hoàn cảnh riêng của các hộ, không cần thiết cho người đọc và chưa được họ đồng ý.',
    },
    body: `
Các xã, phường đã gửi về danh sách 312 hộ nhận hỗ trợ đợt một sau đợt mưa lũ cuối tháng 10. Mức hỗ trợ theo từng loại thiệt hại được niêm yết tại nhà văn hóa thôn, bản.

Hộ nào thấy mình đủ điều kiện mà chưa có tên, xin liên hệ ban công tác Mặt trận thôn trước ngày 10/11.
`,
  },
  {
    key: 'cuu-chien-binh-cong',
    section: 'mat-tran-va-doan-the',
    title: 'Cựu chiến binh Bến Ngự gác cổng trường giờ tan học',
    standfirst: 'Mười hai ông, bốn ngã ba, mỗi chiều bốn mươi phút: ba năm không có vụ va chạm nào trước cổng trường.',
    byline: 'Hồng Lĩnh',
    dateline: 'Bến Ngự',
    author: 'phanhonglinh',
    approver: 'truongban',
    at: '2026-11-23T07:00',
    tags: ['cựu chiến binh', 'an toàn giao thông'],
    cover: { picture: 'san-truong', caption: 'Sân trường tiểu học phường Bến Ngự.' },
    fate: { is: 'submitted' },
    body: `
Mười sáu giờ ba mươi, ông Cấn Đức Thuần thổi một hồi còi. Dòng xe ở ngã ba trước Trường Tiểu học Bến Ngự dừng lại, ba lớp học sinh đầu tiên qua đường. Ông năm nay 70 tuổi, từng là lính thông tin.

Tổ gác cổng trường của Hội Cựu chiến binh phường có mười hai người, chia bốn ngã ba. Các ông tự mua áo phản quang, tự kẻ vạch sang đường bằng sơn thừa của một công trình. Ba năm qua, trước cổng trường không xảy ra vụ va chạm nào.

Phụ huynh ban đầu khó chịu vì không được dừng xe dưới lòng đường. Các ông không to tiếng, chỉ mời vào uống nước, chỉ chỗ đỗ xe trong sân đình. Bây giờ có hôm tổ thiếu người, phụ huynh tự đứng ra thay.

Các cháu gọi ông Thuần là “ông còi”. Ông bảo trong đời đã có nhiều tên gọi, tên này ông thích nhất.
`,
  },
]
