type DemoSection = { slug: string; name: string; description: string; parent?: string }

/** A section stands before its sub-sections. */
export const sections = [
  {
    slug: 'tin-hoat-dong',
    name: 'Tin hoạt động',
    description: 'Hội nghị, kiểm tra, khảo sát và những việc trong tuần của Ban và hệ thống dân vận trong tỉnh.',
  },
  {
    slug: 'dan-van-kheo',
    name: 'Dân vận khéo',
    description: 'Những mô hình, cách làm và con người làm cho dân tin, dân theo, dân cùng làm.',
  },
  {
    slug: 'dan-toc-ton-giao',
    name: 'Dân tộc – Tôn giáo',
    description: 'Đời sống của đồng bào các dân tộc, các tôn giáo và khối đại đoàn kết ở từng thôn, bản.',
  },
  {
    slug: 'quy-che-dan-chu-o-co-so',
    name: 'Quy chế dân chủ ở cơ sở',
    description: 'Dân biết, dân bàn, dân làm, dân kiểm tra, dân giám sát, dân thụ hưởng: từ quy định đến việc làm.',
  },
  {
    slug: 'mat-tran-va-doan-the',
    name: 'Mặt trận và đoàn thể',
    description: 'Hoạt động của Mặt trận Tổ quốc, công đoàn, nông dân, phụ nữ, thanh niên và cựu chiến binh.',
  },
  {
    slug: 'nghien-cuu-trao-doi',
    name: 'Nghiên cứu – Trao đổi',
    description: 'Bài nghiên cứu, kinh nghiệm và ý kiến về công tác tuyên giáo và dân vận trong tình hình mới.',
  },
  {
    slug: 'nong-dan',
    name: 'Nông dân',
    description: 'Hội viên nông dân làm ăn, giúp nhau và giữ đất giữ làng.',
    parent: 'mat-tran-va-doan-the',
  },
  {
    slug: 'phu-nu',
    name: 'Phụ nữ',
    description: 'Việc của các cấp hội phụ nữ, từ bếp ăn đến mái nhà cho trẻ mồ côi.',
    parent: 'mat-tran-va-doan-the',
  },
  {
    slug: 'thanh-nien',
    name: 'Thanh niên',
    description: 'Tuổi trẻ Lam Sơn ở nơi khó, việc mới.',
    parent: 'mat-tran-va-doan-the',
  },
] as const satisfies readonly DemoSection[]

export type SectionSlug = (typeof sections)[number]['slug']
