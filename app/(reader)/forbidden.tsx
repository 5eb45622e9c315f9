import { Message } from '#components/reader/message.tsx'

/** Shown for a removed article. Next answers 403 with it, which the server in front turns into 410. */
export default function Removed() {
  return (
    <>
      <title>Bài viết đã được gỡ</title>
      <Message heading="Bài viết này đã được gỡ">
        <p>Bài viết không còn trên trang này.</p>
      </Message>
    </>
  )
}
