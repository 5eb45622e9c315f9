import { Message } from '#components/reader/message.tsx'

export default function NotFound() {
  return (
    <>
      <title>Không tìm thấy trang</title>
      <Message heading="Không tìm thấy trang này">
        <p>Địa chỉ có thể đã gõ sai, hoặc bài viết chưa từng được đăng.</p>
      </Message>
    </>
  )
}
