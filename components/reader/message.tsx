import type { ReactNode } from 'react'

/** A page that has a sentence for the reader instead of an article. Such pages are not counted. */
function Message({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <div className="message" data-uncounted="">
      <h1>{heading}</h1>
      {children}
      <p>
        <a href="/">Về trang chủ</a> hoặc <a href="/tim-kiem">tìm bài viết khác</a>.
      </p>
    </div>
  )
}

export function NotFoundMessage() {
  return (
    <Message heading="Không tìm thấy trang này">
      <p>Địa chỉ có thể đã gõ sai, hoặc bài viết chưa từng được đăng.</p>
    </Message>
  )
}

export function RemovedMessage() {
  return (
    <Message heading="Bài viết này đã được gỡ">
      <p>Bài viết không còn trên trang này.</p>
    </Message>
  )
}
