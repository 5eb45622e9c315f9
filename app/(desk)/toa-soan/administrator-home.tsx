/** Administrators look after people and machines; they are shown no texts. */
export function AdministratorHome() {
  return (
    <section className="card max-w-2xl space-y-3">
      <h1 className="text-xl font-semibold">Tài khoản quản trị</h1>
      <p>
        Tài khoản này quản lý người dùng và máy chủ, không đọc bản thảo và không viết, không duyệt bài. Ai vừa quản trị
        vừa làm báo thì dùng hai tài khoản.
      </p>
      <p>
        Hiện nay việc tạo, khóa, mở lại tài khoản, đổi vai trò và đặt lại mật khẩu được làm trên máy chủ bằng lệnh{' '}
        <code className="rounded bg-tint px-1">npm run user</code>. Mỗi việc đều được ghi vào nhật ký.
      </p>
    </section>
  )
}
