/** An invented body of an invented province; addresses and numbers lead nowhere. */
export const organisation = {
  name: 'Ban Tuyên giáo và Dân vận',
  parent: 'Tỉnh ủy Lam Sơn',
  siteName: 'Ban Tuyên giáo và Dân vận Tỉnh ủy Lam Sơn',
  description: 'Tin tức, nghiên cứu về công tác tuyên giáo và dân vận của Đảng bộ tỉnh Lam Sơn.',
  responsible: 'Đồng chí Phạm Minh Đức, Trưởng Ban',
  licence: '',
  address: 'Số 15, đường Bến Ngự, phường Lam Thành, tỉnh Lam Sơn',
  phone: '(0000) 3 000 015',
  email: 'toasoan@lamson.example.vn',
}

/** Articles from before then that speak of Ban Dân vận tell their readers. */
export const successors = [{ name: 'Ban Dân vận', successor: 'Ban Tuyên giáo và Dân vận', from: '2025-02' }]
/** Invented, as everything here: symbols, titles and addresses are nobody's. */
export const documents = [
  {
    symbol: '142-HD/BTGDV',
    title: 'Hướng dẫn tổng kết phong trào thi đua “Dân vận khéo” năm 2026 và đăng ký mô hình năm 2027',
    date: '2026-11-18',
    url: 'https://vanban.lamson.example.vn/142-hd-btgdv',
  },
  {
    symbol: '87-KH/TU',
    title: 'Kế hoạch thực hiện dân chủ ở cơ sở tại các xã, phường sau sắp xếp',
    date: '2026-10-30',
    url: 'https://vanban.lamson.example.vn/87-kh-tu',
  },
  {
    symbol: '36-CT/TU',
    title: 'Chỉ thị về tăng cường tiếp xúc, đối thoại trực tiếp giữa người đứng đầu cấp ủy, chính quyền với Nhân dân',
    date: '2026-09-12',
    url: 'https://vanban.lamson.example.vn/36-ct-tu',
  },
  {
    symbol: '519-CV/BTGDV',
    title: 'Công văn về nắm tình hình Nhân dân vùng thiên tai và vận động hỗ trợ trước Tết',
    date: '2026-08-25',
    url: 'https://vanban.lamson.example.vn/519-cv-btgdv',
  },
]

export const linkedSites = [
  { name: 'Tỉnh ủy Lam Sơn', url: 'https://tinhuy.lamson.example.vn' },
  { name: 'Ủy ban nhân dân tỉnh', url: 'https://ubnd.lamson.example.vn' },
  { name: 'Mặt trận Tổ quốc tỉnh', url: 'https://mattran.lamson.example.vn' },
  { name: 'Báo và Phát thanh, Truyền hình Lam Sơn', url: 'https://bao.lamson.example.vn' },
  { name: 'Dịch vụ công trực tuyến', url: 'https://dichvucong.lamson.example.vn' },
]

/** What the older portal had counted on the day it was switched off. */
export const openingBalances = {
  siteVisits: 87_167_781,
  articleViews: { 'giao-ban-quy-iii-2017': 803 } as Record<string, number>,
  source: 'Cổng thông tin cũ',
}
