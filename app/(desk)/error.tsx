'use client'

/** What people see of a failure: that it happened, and a number under which the log has the rest. */
export default function DeskError({ error }: { error: Error & { digest?: string } }) {
  return (
    <main className="mx-auto max-w-xl space-y-3 px-4 py-16">
      <h1 className="text-2xl font-semibold">Trang này chưa mở được</h1>
      <p>Máy chủ đang gặp trục trặc. Nội dung đã lưu vẫn còn nguyên. Vui lòng thử lại sau ít giây.</p>
      {error.digest && <p className="text-sm text-muted">Mã lỗi để báo quản trị viên: {error.digest}</p>}
      <button type="button" className="button" onClick={() => location.reload()}>
        Thử lại
      </button>
    </main>
  )
}
