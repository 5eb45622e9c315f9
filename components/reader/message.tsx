import type { ReactNode } from 'react'

/** A page that has a sentence for the reader instead of an article: not found, removed. Such pages are not counted. */
export function Message({ heading, children }: { heading: string; children: ReactNode }) {
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
