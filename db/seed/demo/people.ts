/** Everybody here is invented. The first five are the accounts that `npm start` prints. */
export const people = [
  { username: 'phongvien', displayName: 'Nguyễn Thị Mai', position: 'Phóng viên', role: 'reporter' },
  { username: 'bientapvien', displayName: 'Trần Thanh Hòa', position: 'Biên tập viên', role: 'editor' },
  { username: 'truongban', displayName: 'Phạm Minh Đức', position: 'Trưởng Ban', role: 'leader' },
  {
    username: 'phobanthuongtruc',
    displayName: 'Vũ Ngọc Lan',
    position: 'Phó Trưởng Ban Thường trực',
    role: 'leader',
  },
  { username: 'quantri', displayName: 'Lò Văn Quân', position: 'Quản trị hệ thống', role: 'admin' },
  { username: 'lothipanh', displayName: 'Lò Thị Pành', position: 'Phóng viên', role: 'reporter' },
  { username: 'dinhcongtuan', displayName: 'Đinh Công Tuấn', position: 'Phóng viên', role: 'reporter' },
  { username: 'phanhonglinh', displayName: 'Phan Hồng Lĩnh', position: 'Phóng viên', role: 'reporter' },
  { username: 'caothaonhi', displayName: 'Cao Thảo Nhi', position: 'Biên tập viên', role: 'editor' },
] as const

/** The accounts that a newcomer is told about. */
export const demoAccounts: readonly string[] = ['phongvien', 'bientapvien', 'truongban', 'phobanthuongtruc', 'quantri']
