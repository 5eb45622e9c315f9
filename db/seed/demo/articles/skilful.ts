import type { DemoArticle } from '../article.ts'

export const skilful: DemoArticle[] = [
  {
    key: 'na-sang-hien-dat',
    section: 'dan-van-kheo',
    title: 'Con đường bốn cây số và bảy mươi hai chữ ký ở bản Nà Sàng',
    standfirst:
      'Không đền bù, không cưỡng chế, 72 hộ ở Nà Sàng hiến hơn chín nghìn mét vuông đất mở đường. Bí quyết là một cuốn sổ để ngỏ.',
    byline: 'Lò Pành',
    dateline: 'Mường Lai',
    author: 'lothipanh',
    approver: 'phobanthuongtruc',
    at: '2024-04-16T08:00',
    eventDate: '2024-04-14',
    tags: ['Dân vận khéo', 'hiến đất', 'giao thông nông thôn'],
    cover: { picture: 'ruong-bac-thang', caption: 'Ruộng bậc thang Nà Sàng mùa nước đổ.' },
    body: `
Trước Tết, muốn chở một bao thóc từ Nà Sàng ra chợ phiên, người ta phải thuê xe thồ hết năm mươi nghìn đồng. Sau Tết, xe tải vào tận sân nhà văn hóa. Giữa hai cái mốc ấy là bốn cây số đường bê tông rộng ba mét rưỡi và 72 chữ ký trong một cuốn sổ bìa xanh.

## Bắt đầu từ việc không ai muốn

Con đường cũ ven suối được làm từ những năm chín mươi, mỗi mùa mưa lại trôi một đoạn. Năm 2023, huyện Mường Lai bố trí được xi măng nhưng muốn làm đường mới phải lấy vào đất vườn, đất ruộng của 72 hộ. Lần họp đầu tiên, chỉ có 19 hộ đồng ý.

Bí thư chi bộ Lò Văn Piêng không trách ai. Ông bảo: “Đất của người ta làm ra bằng mồ hôi, mình xin thì phải nói cho rõ xin để làm gì, xin bao nhiêu, xin của ai trước”.

Tổ dân vận của bản có bảy người. Việc đầu tiên họ làm là đo. Đất của bảy người trong tổ bị lấy bao nhiêu mét vuông được ghi ngay trang đầu cuốn sổ, ký tên, rồi để cuốn sổ ở nhà văn hóa, ai cũng có thể mở ra xem.

## Ba lần đến một nhà

Gia đình bà Vì Thị Ỏm có thửa ruộng đẹp nhất bản nằm chắn giữa tuyến. Lần thứ nhất, tổ dân vận đến, bà không nói gì. Lần thứ hai, bà hỏi: “Nhà tôi mất ruộng thì lấy gì ăn?”. Câu hỏi ấy không thể trả lời bằng lời.

Tổ dân vận về họp. Nhà nào không phải hiến đất thì góp công san một mảnh đồi sau nhà bà Ỏm thành ruộng bậc thang; thanh niên trong bản làm mười một ngày chủ nhật. Lần thứ ba, bà Ỏm là người gọi tổ dân vận đến. Bà ký tên vào trang thứ 31.

> Tôi không biết chữ nhiều. Nhưng tôi biết người ta nói thật với mình hay không.

Đó là lời bà Ỏm khi được hỏi vì sao đổi ý.

## Cuốn sổ để ngỏ

Trong cuốn sổ bìa xanh, ngoài diện tích hiến đất còn có từng bao xi măng nhận về, từng ngày công, từng bữa cơm trưa cho thợ. Cuối mỗi tuần, trưởng bản đọc sổ trên loa bằng hai thứ tiếng. Có lần đọc nhầm ba bao xi măng, ngay tối hôm đó có người đến nhắc, sáng hôm sau loa đính chính.

Con số cuối cùng được chốt ngày 30/3:

- 72 hộ hiến 9.240 mét vuông đất, trong đó có 2.100 mét vuông đất ruộng.
- 3.860 ngày công, nhiều nhất là một gia đình góp 96 công.
- Không có đơn thư khiếu nại.

Chị Lò Thị Mến, kế toán của hợp tác xã, là người giữ sổ. Chị kể có đêm mười một giờ vẫn có người gõ cửa xin xem lại một con số. Chị không thấy phiền. “Người ta hỏi là người ta coi đây là việc của mình”, chị nói. Cả thảy, cuốn sổ có 64 trang, 212 chữ ký xác nhận và 17 chỗ gạch sửa. Chỗ nào sửa cũng có tên người sửa và ngày sửa; con số cũ vẫn đọc được dưới nét gạch.

Đoàn công tác của huyện đến học tập hỏi xin mẫu sổ. Bí thư Piêng cười, bảo mẫu thì có gì đâu, mua ở chợ mười hai nghìn đồng. Cái khó là dám để nó ở chỗ ai cũng với tới được.

## Sau con đường

Đường thông, giá sắn bán tại bản tăng thêm ba trăm đồng một cân vì không mất tiền thồ. Cô giáo mầm non không phải ở lại điểm trường cả tuần. Và theo lời Bí thư Piêng, điều đáng quý nhất là bà con quen với việc mở sổ ra xem:

“Bây giờ làm cái gì trong bản, người ta cũng hỏi: sổ đâu? Hỏi thế là tốt. Người làm việc chung mà không có sổ thì tự thấy ngượng”.

Cách làm của Nà Sàng đang được sáu bản khác của huyện Mường Lai học theo.
`,
  },
  {
    key: 'xoa-nha-tam',
    section: 'dan-van-kheo',
    title: 'Dựng nhà bằng “ngày công quay vòng” ở Thượng Khê',
    standfirst:
      'Một tổ mười hai hộ, mỗi nhà góp công cho nhà khác rồi đến lượt mình: 41 ngôi nhà tạm được thay trong nửa năm.',
    byline: 'Công Tuấn',
    dateline: 'Thượng Khê',
    author: 'dinhcongtuan',
    approver: 'truongban',
    at: '2025-05-20T14:10',
    eventDate: '2025-05-18',
    tags: ['xóa nhà tạm', 'an sinh xã hội', 'Dân vận khéo'],
    cover: { picture: 'nha-moi', caption: 'Bà con và bộ đội cùng dựng nhà ở thôn Khe Lịm.' },
    body: `
Tiền hỗ trợ xóa nhà tạm, nhà dột nát cho một hộ nghèo là 60 triệu đồng. Ở thôn Khe Lịm, huyện Thượng Khê, chừng ấy chỉ đủ mua gạch, xi măng và tôn lợp. Tiền công thợ, theo giá thị trường, cần thêm gần 40 triệu đồng nữa.

Ban công tác Mặt trận thôn nghĩ ra cách “ngày công quay vòng”. Mười hai hộ thành một tổ; nhà nào dựng trước, nhà nào dựng sau do bốc thăm, nhưng nhà có người già yếu hoặc trẻ nhỏ được ưu tiên. Mỗi hộ góp hai mươi lăm công cho các hộ khác. Ai không đủ sức lao động thì nấu cơm, trông trẻ, tính công như nhau.

Anh Bàn Văn Lìn, thợ xây duy nhất của thôn, nhận dạy nghề cho tám thanh niên trong lúc làm. “Nhà thứ nhất tường còn lượn sóng. Đến nhà thứ năm thì thẳng rồi”, anh cười. Ba người trong số đó nay đã đi nhận việc ở xã bên.

Huyện đoàn và Ban Chỉ huy Quân sự huyện cử lực lượng giúp chở vật liệu lên những nhà xe không vào được. Hội Phụ nữ mỗi nhà tặng một bộ bếp và một cây ăn quả trồng trước sân.

Sau sáu tháng, 41 ngôi nhà ở năm thôn được dựng xong theo cách này, bình quân mỗi nhà giảm được 38 triệu đồng tiền công. Điều bà con nói đến nhiều hơn là chuyện khác: qua mười hai lần dựng nhà, những gia đình trước đây ít đi lại với nhau đã thành người quen.
`,
  },
  {
    key: 'to-tu-quan-de',
    section: 'dan-van-kheo',
    title: 'Đêm gác đê của những người không có lương',
    standfirst: 'Tổ tự quản đê ở xã Phù Lâm có 26 người, mùa lũ thay nhau thức, mùa khô trồng tre giữ đất.',
    byline: 'Hồng Lĩnh',
    dateline: 'Phù Lâm',
    author: 'phanhonglinh',
    approver: 'phobanthuongtruc',
    at: '2025-12-09T07:30',
    tags: ['phòng chống thiên tai', 'tự quản', 'Dân vận khéo'],
    cover: { picture: 'con-de', caption: 'Đắp con trạch chống tràn trên đê sông Khê.' },
    body: `
Hai giờ sáng một đêm cuối tháng 9, ông Tạ Đình Nhưỡng soi đèn xuống chân đê và thấy nước đùn lên trong, không có bùn. Ông gõ ba hồi kẻng. Mười lăm phút sau, hơn một trăm người có mặt với bao tải và xẻng. Mạch đùn được khoanh lại trước khi trời sáng.

Tổ tự quản đê của xã Phù Lâm ra đời sau trận lũ năm 2024. Tổ có 26 người ở ba thôn ven sông, người trẻ nhất 24 tuổi, người cao tuổi nhất là ông Nhưỡng, 68 tuổi. Không ai có phụ cấp. Xã trang bị cho mỗi người một áo mưa, một đèn pin và một chiếc còi.

## Chia đê như chia ruộng

Bảy cây số đê được chia thành 26 đoạn, mỗi người một đoạn có cắm mốc tên. Ông Nhưỡng giải thích: “Của chung chung thì không ai nhớ. Có tên mình thì đi chợ về cũng tạt qua ngó”.

Nội quy của tổ chỉ có bốn điều, viết trên một mảnh bìa:

1. Báo động số một: ngày đi hai lượt. Báo động số hai: thức.
2. Thấy gì lạ thì gõ kẻng trước, gọi điện sau.
3. Không giấu việc sạt lở đoạn của mình.
4. Mùa khô mỗi người trồng mười gốc tre.

Sau hai mùa, gần năm trăm gốc tre đã bén rễ. Đoạn đê trước đây hay sạt nhất nay có một hàng tre xanh, bà con gọi đùa là “lũy của tổ không lương”.

Đảng ủy xã Phù Lâm đang hướng dẫn hai thôn còn lại lập tổ theo mẫu này và mua bảo hiểm tai nạn cho các thành viên từ nguồn xã hội hóa.
`,
  },
  {
    key: 'lop-hoc-so',
    section: 'dan-van-kheo',
    title: 'Lớp học số lúc năm giờ chiều của các cụ tổ dân phố 5',
    standfirst:
      'Học viên trẻ nhất 61 tuổi, cao tuổi nhất 84 tuổi. Bài đầu tiên không phải là cài ứng dụng mà là nhận ra kẻ lừa đảo.',
    byline: 'Nguyễn Mai',
    dateline: 'Lam Thành',
    author: 'phongvien',
    approver: 'truongban',
    at: '2026-06-16T17:20',
    eventDate: '2026-06-15',
    tags: ['bình dân học vụ số', 'người cao tuổi', 'chuyển đổi số'],
    cover: { picture: 'dien-thoai', caption: 'Mỗi ô vuông trên màn hình là một buổi học của các cụ.' },
    body: `
Đúng năm giờ chiều, nhà văn hóa tổ dân phố 5, phường Lam Thành bật quạt. Hai mươi hai cụ ông, cụ bà lần lượt vào chỗ, mỗi người một chiếc điện thoại, một cặp kính và một quyển vở kẻ ô ly.

Lớp học do Hội Người cao tuổi, Đoàn Thanh niên và tổ công nghệ số cộng đồng của phường cùng mở, mỗi tuần ba buổi, mỗi buổi bốn mươi phút. Mỗi cụ có một “cháu nuôi công nghệ” là học sinh trung học ngồi bên cạnh.

## Học từ nỗi sợ

Cô giáo Kiều Thị Hoài An, đoàn viên của phường, kể rằng giáo án đầu tiên đã phải bỏ. Lớp định dạy cài ứng dụng định danh, nhưng các cụ chỉ hỏi một điều: “Có mất tiền không?”. Trước đó, một cụ trong tổ bị kẻ xấu giả làm nhân viên điện lực lừa mất bốn triệu đồng.

Thế là bài số một thành bài “Năm câu không trả lời”:

- Không đọc mã số gửi về máy cho bất kỳ ai.
- Không bấm đường dẫn lạ, dù người gửi xưng là con cháu.
- Không chuyển tiền khi chưa nghe đúng giọng người thân.
- Không cho người lạ mượn điện thoại.
- Không ngại hỏi: thấy lạ thì gọi cho tổ công nghệ số.

Các cụ chép vào vở, đọc to từng câu, rồi đóng vai: một người làm kẻ lừa đảo, một người nghe máy. Tiếng cười vang ra tận ngõ.

## Đến bài gọi con

Buổi thứ sáu, lớp học gọi điện có hình. Cụ Đoàn Thị Nhẫn, 84 tuổi, lần đầu tự bấm gọi cho con trai đi làm xa. Màn hình sáng lên, cụ quên mất phải nói gì, chỉ giơ quyển vở lên cho con xem chữ mình viết.

Sau hai tháng, 20 trong số 22 học viên tự đặt được lịch khám bệnh, 17 người tự tra được tiền lương hưu. Phường Lam Thành đã mở thêm bốn lớp như thế ở các tổ dân phố khác.
`,
  },
  {
    key: 'duong-hoa-dong-van',
    section: 'dan-van-kheo',
    title: 'Đường hoa Đồng Vạn: Mỗi nhà mười mét, cả thôn một cây số',
    standfirst: 'Bãi rác ven đường biến mất sau khi các bà, các chị chia nhau từng đoạn lề đường để trồng hoa.',
    byline: 'Công Tuấn',
    dateline: 'Đồng Vạn',
    author: 'dinhcongtuan',
    approver: 'phobanthuongtruc',
    at: '2026-11-17T06:50',
    eventDate: '2026-11-15',
    tags: ['nông thôn mới', 'môi trường', 'phụ nữ'],
    cover: { picture: 'duong-hoa-chieu', caption: 'Đường trục thôn Đồng Vạn sau một năm trồng hoa.' },
    body: `
Đầu năm ngoái, đoạn đường vào thôn Đồng Vạn, xã Yên Trạch có bảy điểm đổ rác tự phát. Biển cấm cắm lên rồi đổ xuống. Chi hội Phụ nữ thôn bàn nhau: muốn hết rác thì chỗ đó phải đẹp đến mức không ai nỡ đổ.

Một cây số lề đường được chia cho 98 hộ, mỗi nhà chừng mười mét. Hạt giống do các nhà trao đổi với nhau: mười giờ, cúc, ngâu, hồng dại. Nhà nào neo người thì hàng xóm trồng giúp. Tiền mua vòi tưới là tiền bán ve chai.

Ba tháng đầu, rác vẫn bị ném lén vào ban đêm. Các chị không lập biên bản, chỉ dậy sớm dọn, trồng lại cây gãy rồi cắm một tấm biển nhỏ viết tay: “Luống hoa này của bà Sáu, bà 76 tuổi”. Sau đó thì không còn ai ném nữa.

Chị Ninh Thị Thoa, Chi hội trưởng, nói vui rằng hoa làm được việc mà loa không làm được. Theo thống kê của thôn, lượng rác phải chở đi giảm gần một phần ba vì nhiều nhà bắt đầu ủ lá và rau thừa để bón hoa.

Ngày 15/11, trong Ngày hội Đại đoàn kết, thôn khánh thành cổng hoa bằng tre và công bố quy ước mới: đám cưới ở Đồng Vạn không dùng hoa nhựa.
`,
  },
  {
    key: 'chan-dung-truong-thon',
    section: 'dan-van-kheo',
    title: 'Người giữ chìa khóa nhà văn hóa Phú Hậu',
    standfirst:
      'Mười tám năm làm trưởng thôn, ông Quách Văn Lẫm chưa bao giờ khóa nhà văn hóa quá chín giờ sáng. Ông bảo: cửa mở thì lòng người mới mở.',
    byline: 'Hồng Lĩnh',
    dateline: 'Tân Giang',
    author: 'phanhonglinh',
    approver: 'truongban',
    at: '2026-11-15T09:40',
    tags: ['chân dung', 'Dân vận khéo', 'trưởng thôn'],
    cover: { picture: 'san-dinh-sang', caption: 'Sân đình Phú Hậu, nơi thôn họp mỗi khi có việc lớn.' },
    body: `
Chùm chìa khóa của ông Quách Văn Lẫm có bốn chiếc: nhà văn hóa, tủ sách, trạm bơm và chiếc tủ thuốc của thôn. Ông đeo nó ở thắt lưng đã mười tám năm, đi đâu cũng nghe tiếng lách cách. Trẻ con trong thôn Phú Hậu bảo nghe tiếng ấy là biết ông trưởng thôn tới.

## Đêm nước lên

Đêm 27/10, nước sông Khê dâng nhanh hơn dự báo gần hai giờ. Loa của xã mất điện. Ông Lẫm chống xuồng đi dọc xóm dưới, gõ vào từng mái tôn. Nhà văn hóa xây trên nền cao từ năm 2019 theo ý của bà con, đêm đó thành chỗ trú của 43 gia đình, 160 con người và sáu con bê.

Ông nhớ từng người: bà Mùi phải uống thuốc huyết áp lúc chín giờ tối, cháu Bông dị ứng đạm bò, nhà anh Thuyết còn con lợn nái chưa kịp kéo lên. Không có danh sách nào ghi những điều ấy. Ông thuộc vì mười tám năm nay tháng nào ông cũng đi hết 131 nhà trong thôn.

![xuong-cuu-tro] Xuồng chở mì, nước sạch và thuốc vào thôn Phú Hậu sáng 28/10.

## “Cãi nhau thì vào đây mà cãi”

Năm 2016, hai dòng họ trong thôn tranh chấp một lối đi ra đồng. Đơn gửi lên xã, lên huyện, kéo dài bốn năm. Ông Lẫm mời hai bên vào nhà văn hóa, pha một ấm chè, đặt ra đúng một quy định: ai nói thì người kia không được ngắt lời.

Buổi đầu, họ nói đến mười một giờ đêm. Buổi thứ hai, một cụ bên này lỡ khen cây bưởi của bên kia. Buổi thứ tư thì họ vẽ xong lối đi mới. Ông Lẫm không phân xử câu nào.

> Người ta không cần mình phán xét đâu. Người ta cần được nói cho hết.

Cách ấy về sau thành lệ. Mỗi tối thứ Tư, nhà văn hóa sáng đèn cho ai có chuyện cần nói. Có tối chỉ hai vợ chồng trẻ đến vì giận nhau chuyện bán con bò; có tối cả xóm đến bàn chuyện chia nước. Ông Lẫm ghi vào một cuốn lịch cũ: ngày nào, việc gì, đã xong chưa. Mười năm, cuốn lịch có 340 việc, 326 việc đánh dấu đã xong. Mười bốn việc còn lại ông thuộc lòng, thỉnh thoảng lại tạt qua hỏi thăm.

## Không biết thì hỏi

Ở tuổi 66, ông học dùng máy tính bảng để nộp hồ sơ giúp bà con. Việc gì không biết, ông gọi cho cô công chức trẻ ở Trung tâm Phục vụ hành chính công xã Tân Giang. Cô kể có tuần ông gọi mười chín lần, lần nào cũng xin lỗi vì làm phiền.

Khi ba thôn cũ nhập lại, nhiều người lo không còn ai thuộc hết nhà hết cửa. Ông Lẫm đề nghị mỗi xóm cử một người đi cùng ông trong ba tháng. Ông gọi đó là bàn giao trí nhớ. Đến nay đã có năm người đi hết một vòng, trong đó có chị Đinh Thị Hảo, 34 tuổi, được bà con giới thiệu làm trưởng thôn nhiệm kỳ tới.

Chúng tôi hỏi ông sẽ làm gì khi nghỉ. Ông ngẫm một lúc rồi tháo chùm chìa khóa đặt lên bàn: “Thì tôi vẫn ra đây uống nước. Chỉ khác là lúc ấy người khác mở cửa”.
`,
  },
  {
    key: 'ngan-hang-rac',
    section: 'dan-van-kheo',
    title: 'Ngân hàng rác của học sinh Cẩm Đường',
    standfirst: 'Mỗi cân giấy vụn, chai nhựa được ghi vào sổ tiết kiệm để đổi thành thẻ bảo hiểm y tế cho bạn nghèo.',
    byline: 'Nguyễn Mai',
    dateline: 'Cẩm Đường',
    author: 'phongvien',
    approver: 'truongban',
    at: '2026-11-20T16:05',
    eventDate: '2026-11-18',
    tags: ['môi trường', 'học sinh'],
    cover: { picture: 'san-truong', caption: 'Sân trường Cẩm Đường giờ ra chơi.' },
    fate: {
      is: 'returned',
      reason:
        'Đề nghị kiểm tra lại hai số liệu ở đoạn ba (1,2 tấn và 46 thẻ) với nhà trường, bổ sung ý kiến của một phụ huynh.',
    },
    body: `
Chiều thứ Sáu hằng tuần, phòng kho của Trường Trung học cơ sở Cẩm Đường thành một “ngân hàng” nhỏ. Học sinh xếp hàng mang theo giấy vụn, chai nhựa, vỏ lon. Hai bạn lớp 9 làm thủ quỹ cân từng túi, ghi vào sổ tiết kiệm có tên người gửi.

Ý tưởng đến từ một giờ sinh hoạt lớp. Cô giáo hỏi vì sao có bạn nghỉ ốm dài ngày, cả lớp mới biết gia đình bạn không mua được thẻ bảo hiểm y tế.

Sau một năm học, ngân hàng thu được 1,2 tấn phế liệu, đổi thành 46 thẻ bảo hiểm y tế và một tủ sách. Chi hội Phụ nữ ba thôn quanh trường nhận phân loại và bán giúp với giá tốt.

Em Khuất Thảo Linh, lớp 9A, thủ quỹ của ngân hàng, cho biết điều khó nhất là tính toán cho đúng: “Sai một lạng cũng phải sửa sổ và ký tên”.
`,
  },
]
