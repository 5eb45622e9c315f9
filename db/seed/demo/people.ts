/** Everybody here is invented. The first five are the accounts that `npm start` prints. */
export const people = [
  { username: 'phongvien', displayName: 'Đỗ Minh Châu', position: 'Phóng viên', role: 'reporter' },
  { username: 'bientapvien', displayName: 'Trần Thị Ngọc Diệp', position: 'Biên tập viên', role: 'editor' },
  { username: 'truongban', displayName: 'Lương Gia Khiêm', position: 'Trưởng Ban', role: 'leader' },
  {
    username: 'phobanthuongtruc',
    displayName: 'Mạc Thị Thanh Uyên',
    position: 'Phó Trưởng Ban Thường trực',
    role: 'leader',
  },
  { username: 'quantri', displayName: 'Kiều Nhật Minh', position: 'Quản trị hệ thống', role: 'admin' },
  { username: 'lothipanh', displayName: 'Lò Thị Pành', position: 'Phóng viên', role: 'reporter' },
  { username: 'buituankha', displayName: 'Bùi Tuấn Kha', position: 'Phóng viên', role: 'reporter' },
  { username: 'phanhonglinh', displayName: 'Phan Hồng Lĩnh', position: 'Phóng viên', role: 'reporter' },
  { username: 'caothaonhi', displayName: 'Cao Thảo Nhi', position: 'Biên tập viên', role: 'editor' },
] as const

/** The accounts that a newcomer is told about. */
export const demoAccounts: readonly string[] = ['phongvien', 'bientapvien', 'truongban', 'phobanthuongtruc', 'quantri']
