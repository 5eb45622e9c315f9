export default function NotFound() {
  return (
    <main className="wide message">
      <h1>Không tìm thấy bài này</h1>
      <p>Bài không có, hoặc không phải bài mà anh/chị được xem.</p>
    </main>
  )
}
