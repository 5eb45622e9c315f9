import type { DemoArticle } from '../article.ts'

export const activity: DemoArticle[] = [
  {
    key: 'giao-ban-quy-iii-2017',
    section: 'tin-hoat-dong',
    title: 'Hội nghị giao ban công tác dân vận quý III năm 2017',
    standfirst:
      'Hệ thống dân vận toàn tỉnh đánh giá kết quả chín tháng, thống nhất năm nhóm việc phải hoàn thành trước ngày 15/12.',
    byline: 'Thanh Hòa',
    dateline: 'Lam Thành',
    author: 'bientapvien',
    approver: 'truongban',
    at: '2017-10-17T08:30',
    eventDate: '2017-10-16',
    tags: ['giao ban', 'công tác dân vận'],
    sources: [{ label: 'Báo cáo công tác dân vận quý III năm 2017 của Ban Dân vận Tỉnh ủy' }],
    body: `
Ngày 16/10/2017, Ban Dân vận Tỉnh ủy Lam Sơn tổ chức hội nghị giao ban công tác dân vận quý III, triển khai nhiệm vụ quý IV năm 2017. Dự hội nghị có lãnh đạo ban dân vận các huyện ủy, thành ủy, đại diện Ủy ban Mặt trận Tổ quốc tỉnh và các đoàn thể chính trị - xã hội.

Trong quý III, các địa phương đã tiếp gần 2.100 lượt công dân, tổ chức 46 cuộc đối thoại giữa người đứng đầu cấp ủy, chính quyền với nhân dân. Phần lớn kiến nghị xoay quanh đất đai, môi trường ở các cơ sở chế biến nông sản và tiến độ làm đường giao thông nông thôn. Tỷ lệ kiến nghị được trả lời đúng hạn đạt 81%, tăng so với quý trước nhưng chưa đều giữa các huyện.

Phong trào thi đua “Dân vận khéo” có thêm 68 mô hình đăng ký mới. Ở vùng cao, nhiều bản vận động được bà con đưa chuồng trại ra xa nhà ở; ở đồng bằng, nổi lên các tổ tự quản thu gom rác và bảo vệ kênh mương.

Hội nghị dành nhiều thời gian cho những việc chưa làm được: nắm tình hình ở một số nơi còn chậm, báo cáo gửi về Ban thường muộn và ít số liệu, cán bộ khối dân vận xã kiêm nhiều việc.

Kết luận hội nghị, lãnh đạo Ban đề nghị các địa phương tập trung vào năm nhóm việc trong quý IV:

1. Giải quyết dứt điểm các kiến nghị đã quá hạn, công khai kết quả tại nhà văn hóa thôn, bản.
2. Phối hợp với chính quyền vận động nhân dân thu hoạch lúa mùa, làm vụ đông kịp thời vụ.
3. Kiểm tra việc thực hiện quy chế dân chủ ở cơ sở tại ít nhất hai xã mỗi huyện.
4. Thăm hỏi các gia đình bị thiệt hại trong đợt mưa lũ đầu tháng 10.
5. Gửi báo cáo tổng kết năm trước ngày 15/12.
`,
  },
  {
    key: 'trien-khai-2024',
    section: 'tin-hoat-dong',
    title: 'Triển khai công tác dân vận năm 2024: Hướng mạnh về cơ sở',
    standfirst: 'Mỗi huyện chọn ít nhất một việc khó, việc kéo dài để tập trung tháo gỡ cùng người dân trong năm.',
    byline: 'Nguyễn Mai',
    dateline: 'Lam Thành',
    author: 'phongvien',
    approver: 'phobanthuongtruc',
    at: '2024-02-27T15:40',
    eventDate: '2024-02-27',
    tags: ['hội nghị', 'nhiệm vụ năm'],
    cover: { picture: 'hoi-truong-xanh', caption: 'Hội nghị triển khai nhiệm vụ năm 2024 có 140 đại biểu tham dự.' },
    body: `
Sáng 27/2/2024, Ban Dân vận Tỉnh ủy tổ chức hội nghị triển khai nhiệm vụ công tác dân vận năm 2024. Điểm mới của năm nay là mỗi huyện, thành phố đăng ký với Ban một việc khó cụ thể, có người chịu trách nhiệm và thời hạn hoàn thành.

Huyện Mường Lai chọn việc vận động 62 hộ ở bản Pu Khoang chuyển khỏi khu vực có nguy cơ sạt lở trước mùa mưa. Huyện Yên Trạch chọn việc chấm dứt đốt rơm rạ dọc tỉnh lộ. Thành phố Lam Thành chọn việc bàn giao mặt bằng tuyến đường ven sông Khê, nơi còn 19 hộ chưa thống nhất phương án đền bù.

Nhiều đại biểu đề nghị bớt những cuộc họp chỉ để nghe báo cáo. Đại diện huyện Tân Giang cho biết địa phương đã thay buổi giao ban tháng bằng một buổi chiều đi cơ sở: nghe dân nói tại chỗ, việc nào xã làm được thì xã nhận ngay, việc nào vượt thẩm quyền thì huyện ghi vào sổ theo dõi.

Hội nghị thống nhất lấy ba con số làm căn cứ đánh giá cuối năm: số kiến nghị của dân được giải quyết đúng hạn, số mô hình “Dân vận khéo” còn hoạt động sau một năm và số cuộc đối thoại do người đứng đầu trực tiếp chủ trì.

> Mô hình nào chỉ sống trong báo cáo thì mạnh dạn đưa ra khỏi danh sách. Ít mà thật vẫn hơn nhiều mà hình thức.

Đó là ý kiến được nhiều đại biểu đồng tình tại hội nghị.
`,
  },
  {
    key: 'thanh-lap-ban',
    section: 'tin-hoat-dong',
    title: 'Ban Tuyên giáo và Dân vận Tỉnh ủy đi vào hoạt động',
    standfirst:
      'Sau hợp nhất, Ban có năm phòng chuyên môn; mọi đầu mối làm việc với cơ sở được giữ thông suốt ngay từ ngày đầu.',
    byline: 'Thanh Hòa',
    dateline: 'Lam Thành',
    author: 'bientapvien',
    approver: 'truongban',
    at: '2025-02-06T09:15',
    eventDate: '2025-02-05',
    tags: ['tổ chức bộ máy'],
    cover: { picture: 'cau-qua-song', caption: 'Một cây cầu nối hai bờ sông Khê, thành phố Lam Thành.' },
    body: `
Ban Tuyên giáo và Dân vận Tỉnh ủy Lam Sơn được thành lập trên cơ sở hợp nhất Ban Tuyên giáo Tỉnh ủy và Ban Dân vận Tỉnh ủy, chính thức hoạt động từ đầu tháng 2/2025.

Ngay trong buổi làm việc đầu tiên, tập thể lãnh đạo Ban thống nhất ba nguyên tắc. Thứ nhất, không để ngắt quãng công việc: mọi văn bản, kiến nghị đang xử lý được bàn giao kèm tên người nhận và thời hạn. Thứ hai, một cơ sở chỉ có một đầu mối liên hệ, tránh cảnh hai phòng cùng hỏi một việc. Thứ ba, cán bộ chuyên trách dân vận cũ và cán bộ tuyên giáo cũ được bố trí đan xen để học việc của nhau.

Đồng chí Phạm Minh Đức, Trưởng Ban, cho rằng hợp nhất không phải phép cộng về biên chế mà là cơ hội để nói và làm gặp nhau ở cùng một nơi:

> Tuyên giáo giúp dân hiểu, dân vận giúp dân cùng làm. Hiểu mà không làm thì chưa tới, làm mà chưa hiểu thì không bền.

Trong quý I, Ban sẽ rà soát toàn bộ chương trình phối hợp đã ký, ghép những nội dung trùng nhau và lấy ý kiến các ban xây dựng Đảng ở cơ sở về mẫu báo cáo mới, gọn hơn.
`,
  },
  {
    key: 'hai-cap-20-ngay',
    section: 'tin-hoat-dong',
    title: 'Ba tuần vận hành chính quyền hai cấp: Nghe dân nói ở bộ phận một cửa',
    standfirst:
      'Đoàn công tác của Ban đến sáu xã, phường, không báo trước, ngồi ở hàng ghế chờ để biết người dân cần gì.',
    byline: 'Hồng Lĩnh',
    dateline: 'Khê Thượng',
    author: 'phanhonglinh',
    approver: 'truongban',
    at: '2025-07-22T10:05',
    eventDate: '2025-07-21',
    tags: ['chính quyền hai cấp', 'cải cách hành chính'],
    cover: { picture: 'duong-lang', caption: 'Đường về trung tâm xã Khê Thượng, nơi ba xã cũ nhập lại.' },
    body: `
Bảy giờ sáng, sân trụ sở xã Khê Thượng đã có hơn hai mươi chiếc xe máy. Từ ngày 1/7/2025, người dân ba xã cũ cùng về đây làm thủ tục; nhà xa nhất cách trụ sở mười bốn cây số đường dốc.

Đoàn công tác của Ban Tuyên giáo và Dân vận Tỉnh ủy chia thành từng nhóm hai người, ngồi ở hàng ghế chờ, trò chuyện với bà con trước khi làm việc với Đảng ủy xã. Ghi nhận chung tại sáu xã, phường là thái độ phục vụ tốt lên rõ rệt, hồ sơ hộ tịch và chứng thực được giải quyết trong ngày. Điều người dân phàn nàn nhiều nhất là đường truyền chậm vào đầu giờ sáng và không biết giấy tờ có tên xã cũ có phải đổi hay không.

## Việc xã làm được ngay

Tại xã Khê Thượng, sau buổi làm việc, lãnh đạo xã thống nhất dán ở cửa ra vào một tờ giấy khổ lớn với sáu chữ: “Giấy tờ cũ vẫn dùng được”. Các nhà văn hóa ở hai xã cũ mở cửa vào thứ Ba và thứ Năm, có đoàn viên thanh niên trực giúp nộp hồ sơ trực tuyến để người cao tuổi không phải đi xa.

## Việc cần cấp trên tháo gỡ

Các xã, phường đề nghị tỉnh sớm thống nhất bốn nội dung:

- Bổ sung đường truyền dự phòng cho Trung tâm Phục vụ hành chính công cấp xã.
- Hướng dẫn lưu trữ hồ sơ của các xã cũ.
- Tập huấn cho công chức mới nhận việc về đất đai, xây dựng.
- Hỗ trợ phương tiện đi lại cho cán bộ phụ trách các thôn, bản ở xa.

Đoàn sẽ trở lại sáu địa bàn này vào cuối tháng 9 để xem việc nào đã xong. Kết quả được ghi trong bài [Hỏi và đáp: Bảy việc dân hay hỏi ở Trung tâm Phục vụ hành chính công xã](bai:hoi-dap-mot-cua).
`,
  },
  {
    key: 'gap-mat-15-10',
    section: 'tin-hoat-dong',
    title: 'Gặp mặt cán bộ dân vận qua các thời kỳ nhân ngày 15/10',
    standfirst: 'Những câu chuyện đi bộ ba ngày vào bản được kể lại giữa một căn phòng có màn hình trực tuyến.',
    byline: 'Nguyễn Mai',
    dateline: 'Lam Thành',
    author: 'phongvien',
    approver: 'phobanthuongtruc',
    at: '2026-10-15T16:20',
    eventDate: '2026-10-15',
    tags: ['ngày truyền thống', 'gặp mặt'],
    cover: { picture: 'dam-sen', caption: 'Đầm sen Phù Lâm, nơi nhiều lớp cán bộ dân vận từng về cùng dân.' },
    body: `
Chiều 15/10/2026, Ban Tuyên giáo và Dân vận Tỉnh ủy tổ chức gặp mặt cán bộ dân vận qua các thời kỳ, kỷ niệm 96 năm Ngày truyền thống công tác dân vận của Đảng. Hơn 80 đại biểu dự tại hội trường Ban, 24 xã vùng cao dự qua màn hình trực tuyến.

Bà Hà Thị Khuyên, 79 tuổi, kể những năm đi vận động bà con Pu Khoang bỏ nương xuống trồng lúa nước. Đường vào bản mất ba ngày đi bộ. Bà mang theo một ống gạo, một gói muối và ở lại nhà trưởng bản từ vụ cấy đến vụ gặt. “Tôi cấy cùng họ, gặt cùng họ. Đến bữa cơm mới đầu tiên thì không cần phải nói gì nữa”, bà kể.

Đại diện lớp cán bộ trẻ, chị Lò Thị Inh ở xã Nà Sàng chia sẻ cách làm bây giờ: mỗi tối thứ Sáu, chị đọc bản tin mười phút bằng tiếng Thái trên loa của bản rồi gửi vào nhóm trò chuyện của bà con đi làm xa.

Đồng chí Vũ Ngọc Lan, Phó Trưởng Ban Thường trực, cảm ơn các thế hệ đi trước và cho rằng phương tiện đổi thay nhưng cách làm thì không: *óc nghĩ, mắt trông, tai nghe, chân đi, miệng nói, tay làm*.

Dịp này, 12 tập thể và 18 cá nhân tiêu biểu trong phong trào thi đua “Dân vận khéo” được biểu dương.
`,
  },
  {
    key: 'giao-ban-thang-11',
    section: 'tin-hoat-dong',
    title: 'Giao ban tháng 11: Dồn sức cho vùng lũ, không để hộ nào đón Tết trong nhà tạm',
    standfirst:
      'Toàn tỉnh còn 213 ngôi nhà phải sửa hoặc dựng lại sau đợt mưa lũ cuối tháng 10; mỗi nhà có tên một tổ công tác chịu trách nhiệm.',
    byline: 'Nguyễn Mai',
    dateline: 'Lam Thành',
    author: 'phongvien',
    approver: 'truongban',
    at: '2026-11-20T10:30',
    eventDate: '2026-11-20',
    tags: ['giao ban', 'khắc phục mưa lũ', 'an sinh xã hội'],
    sources: [{ label: 'Báo cáo nhanh của Ban Tuyên giáo và Dân vận Tỉnh ủy, ngày 19/11/2026' }],
    cover: { picture: 'hoi-truong', caption: 'Hội nghị giao ban trực tiếp kết hợp trực tuyến đến 42 xã, phường.' },
    fate: {
      is: 'corrected',
      at: '2026-11-21T07:45',
      note: 'Bản đăng ngày 20/11/2026 ghi số nhà đã khởi công là 126. Con số đúng là 162. Tòa soạn xin lỗi bạn đọc.',
      replace: ['126 nhà đã khởi công', '162 nhà đã khởi công'],
    },
    body: `
Sáng 20/11/2026, Ban Tuyên giáo và Dân vận Tỉnh ủy tổ chức hội nghị giao ban công tác dân vận tháng 11 bằng hình thức trực tiếp kết hợp trực tuyến đến 42 xã, phường. Đồng chí Phạm Minh Đức, Trưởng Ban, chủ trì hội nghị.

Nội dung được bàn nhiều nhất là khắc phục hậu quả đợt mưa lũ cuối tháng 10. Đến ngày 19/11, toàn tỉnh còn 213 ngôi nhà phải sửa hoặc dựng lại, trong đó 126 nhà đã khởi công. Các xã Tân Giang, Phù Lâm và Hồng Trạch có số nhà hư hỏng nhiều nhất.

## Mỗi nhà một tổ công tác

Theo báo cáo tại hội nghị, mỗi ngôi nhà phải dựng lại có một tổ công tác gồm một đảng viên của chi bộ thôn, một cán bộ Mặt trận và một đại diện lực lượng vũ trang giúp ngày công. Tên các thành viên được dán ngay ở nhà văn hóa thôn để người dân biết tìm ai khi cần.

Cách làm này bắt đầu từ xã Phù Lâm. Trước đó, ba đoàn thể cùng đến hỏi một gia đình, gia đình nào ở xa thì không ai đến. Từ khi chia nhà theo tổ, 31 hộ của xã đều có nơi ở tạm trong vòng một tuần.

Đại diện xã Tân Giang chia sẻ thêm một kinh nghiệm: trước khi dựng nhà, tổ công tác ngồi với chủ nhà vẽ lại mặt bằng. Nhà ven sông cần gác lửng để đồ khi nước lên, nhà ở chân đồi cần lối thoát phía sau. Những thay đổi nhỏ ấy không làm tăng bao nhiêu chi phí nhưng giúp gia đình yên tâm ở lâu dài. Bà Vũ Thị Nhài, thôn Phú Hậu, người vừa nhận nhà tuần trước, nói bà chỉ xin một điều là bậc cửa thấp để chồng bà ngồi xe lăn ra được sân; hôm bàn giao, thợ làm luôn cho bà một lối dốc.

## Những việc còn vướng

Hội nghị chỉ ra ba điểm nghẽn: thiếu thợ xây vì nhiều nơi cùng làm một lúc; 17 hộ phải chuyển chỗ ở nhưng chưa thống nhất được đất tái định cư; giá vật liệu ở vùng cao tăng do đường sạt lở.

Đại diện Ban Chỉ huy Quân sự tỉnh cho biết sẽ cử thêm 120 cán bộ, chiến sĩ giúp dân đến hết tháng 12. Hội Nông dân tỉnh nhận vận động các tổ thợ ở xã đồng bằng lên giúp xã vùng cao theo hình thức đổi công: nay giúp dựng nhà, vụ sau giúp gặt lúa.

## Trước ngày 31/12

Kết luận hội nghị, đồng chí Phạm Minh Đức nhấn mạnh yêu cầu làm đến đâu chắc đến đó:

> Nhà cho dân phải là nhà ở được, không phải nhà để nghiệm thu. Chưa có nhà thì phải có chỗ ăn Tết ấm cúng; có nhà rồi thì phải có bếp đỏ lửa.

Hội nghị thống nhất các mốc cụ thể:

1. Trước ngày 30/11: hoàn thành đối thoại với 17 hộ phải chuyển chỗ ở.
2. Trước ngày 15/12: khởi công toàn bộ số nhà còn lại.
3. Trước ngày 31/12: bàn giao ít nhất 180 nhà; số còn lại xong trước Tết Nguyên đán.
4. Hằng tuần: công khai tiến độ và nguồn hỗ trợ tại nhà văn hóa thôn, bản và trên trang này.

## Nghe thêm từ dân

Ngoài nhà ở, các địa phương phản ánh ba nhóm việc được nhân dân quan tâm trong tháng: giống và phân bón cho vụ đông, sách vở của học sinh vùng lũ và tình trạng một số người lạ đến quyên góp không rõ nguồn gốc. Hội nghị đề nghị Mặt trận các xã, phường công khai danh sách đoàn cứu trợ đã đăng ký; người dân thấy nghi ngờ thì báo ngay cho công an xã.

Đến nay, 94% số học sinh bị mất sách vở đã nhận đủ bộ sách mới. Số còn lại ở bốn điểm trường vùng cao sẽ được chuyển đến ngay khi thông đường, chậm nhất là ngày 27/11.

Cũng tại hội nghị, các đại biểu cho ý kiến về chương trình tổng kết phong trào thi đua “Dân vận khéo” năm 2026.
`,
  },
  {
    key: 'tai-dinh-cu-pu-khoang',
    section: 'tin-hoat-dong',
    title: 'Pu Khoang: Họp bản giữa trời để chọn đất làm nhà mới',
    standfirst:
      'Mười bảy hộ phải rời chân núi sạt lở cùng bỏ phiếu chọn khu ở mới; cán bộ chỉ trình bày, dân quyết định.',
    byline: 'Lò Pành',
    dateline: 'Pu Khoang',
    author: 'lothipanh',
    approver: 'phobanthuongtruc',
    at: '2026-11-22T07:10',
    eventDate: '2026-11-21',
    tags: ['tái định cư', 'khắc phục mưa lũ', 'đối thoại'],
    cover: { picture: 'nha-san', caption: 'Một nếp nhà sàn ở Pu Khoang dưới chân núi.' },
    body: `
Chiều 21/11, dưới gốc đa đầu bản, 17 gia đình ở Pu Khoang ngồi thành vòng quanh ba tấm bản đồ vẽ tay. Mỗi tấm là một khu đất có thể dựng bản mới sau khi vết nứt trên núi Pu Khoang mở rộng trong đợt mưa cuối tháng 10.

Cán bộ xã trình bày từng nơi: khu Nà Lốc gần ruộng nhưng xa nguồn nước; khu Nà Hin gần đường lớn nhưng đất hẹp, mỗi nhà chỉ được 200 mét vuông; khu Bó Mạ có nước, có đất làm vườn nhưng phải mở thêm hai cây số đường. Không ai nói nơi nào tốt hơn. Câu hỏi của bà con được ghi lên một tấm bìa lớn, trả lời được câu nào thì gạch câu đó.

Câu hỏi khó nhất là của ông Lò Văn Ún, 71 tuổi: “Chuyển đi thì mả ông bà ai trông?”. Cuộc họp lặng đi một lúc. Rồi trưởng bản đứng lên nhận cùng thanh niên giữ lối đi vào khu mộ, mỗi năm phát cỏ hai lần.

Gần năm giờ chiều, mỗi hộ nhận một hạt ngô, bỏ vào một trong ba ống tre. Bó Mạ được 13 hạt. Bốn hộ còn lại vui vẻ theo số đông, với điều kiện được bốc thăm vị trí nền nhà công khai.

Theo kế hoạch, đường vào Bó Mạ được mở trong tháng 12. Mỗi hộ được hỗ trợ kinh phí dựng nhà và lương thực trong ba tháng. Tiến độ sẽ được báo cáo hằng tuần, như kết luận của [hội nghị giao ban tháng 11](bai:giao-ban-thang-11).
`,
  },
  {
    key: 'ke-hoach-tong-ket-2026',
    section: 'tin-hoat-dong',
    title: 'Chuẩn bị tổng kết phong trào thi đua “Dân vận khéo” năm 2026',
    standfirst: 'Các địa phương tự kiểm tra mô hình đã đăng ký, gửi hồ sơ đề nghị biểu dương trước ngày 10/12.',
    byline: 'Công Tuấn',
    dateline: 'Lam Thành',
    author: 'dinhcongtuan',
    approver: 'truongban',
    at: '2026-11-22T15:25',
    tags: ['Dân vận khéo', 'tổng kết'],
    fate: {
      is: 'submitted',
      note: 'Kính đề nghị đồng chí xem giúp mốc thời gian ở cuối bài, em lấy theo dự thảo kế hoạch.',
    },
    body: `
Ban Tuyên giáo và Dân vận Tỉnh ủy vừa hướng dẫn các xã, phường và đơn vị trực thuộc tổng kết phong trào thi đua “Dân vận khéo” năm 2026.

Khác với mọi năm, hồ sơ đề nghị biểu dương chỉ gồm hai trang: một trang kể lại việc đã làm và một trang ý kiến của người dân nơi mô hình hoạt động, có chữ ký của ít nhất mười hộ. Ban sẽ kiểm tra thực tế một phần ba số hồ sơ, không báo trước.

Những mô hình đã biểu dương từ năm 2024 trở về trước được rà soát lại. Mô hình không còn hoạt động được đưa ra khỏi danh sách, địa phương nêu rõ lý do để rút kinh nghiệm.

Thời gian thực hiện:

- Trước ngày 5/12: các xã, phường tự kiểm tra.
- Trước ngày 10/12: gửi hồ sơ về Ban.
- Từ ngày 11/12 đến ngày 20/12: kiểm tra thực tế.
- Cuối tháng 12: hội nghị tổng kết.
`,
  },
]
