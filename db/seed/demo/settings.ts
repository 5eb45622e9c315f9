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

/** What the older portal had counted on the day it was switched off. */
export const openingBalances = {
  siteVisits: 87_167_781,
  articleViews: { 'giao-ban-quy-iii-2017': 803 } as Record<string, number>,
  source: 'Cổng thông tin cũ',
}
