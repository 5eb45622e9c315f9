import { createHash } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import { countAnswer } from './metrics.ts'

/** A page that needs nothing: no database, no Next, no stylesheet. */
export type PlainPage = { status: number; body: Buffer; policy: string }

// Also used when everything else is broken; the colours are those of the reader's pages.
const style =
  'body{margin:0;font:1.125rem/1.6 system-ui,sans-serif;color:#1c1917;background:#fafaf9}' +
  'main{max-width:34rem;margin:15vh auto 0;padding:0 1.25rem}' +
  'h1{font-size:1.5rem;line-height:1.3;color:#991b1b;margin:0 0 .75rem}a{color:#991b1b}' +
  '@media(prefers-color-scheme:dark){body{color:#e7e5e4;background:#1c1917}h1,a{color:#fca5a5}}'

const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`

function page(status: number, title: string, ...paragraphs: string[]): PlainPage {
  const text = paragraphs.map(paragraph => `<p>${paragraph}</p>`).join('')
  const body = `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${title}</title><style>${style}</style></head><body><main><h1>${title}</h1>${text}</main></body></html>`
  return { status, body: Buffer.from(body), policy }
}

const home = '<a href="/">Về trang chủ</a>'

const unavailablePage = page(
  503,
  'Trang tạm thời chưa hiển thị được',
  'Máy chủ đang bận hoặc đang được bảo trì. Xin bạn đọc vui lòng thử lại sau ít phút.',
  home,
)

/** Where the service worker finds what it shows offline in place of a page that it has not kept. */
export const offlinePath = '/ngoai-tuyen'

export const offlinePage = page(
  200,
  'Bạn đang ngoại tuyến',
  'Thiết bị chưa kết nối mạng và trang này chưa được lưu lại. Những bài bạn vừa đọc vẫn mở lại được.',
  home,
)

export const wrongMethodPage = page(405, 'Yêu cầu không được hỗ trợ', 'Địa chỉ này chỉ dùng để đọc.', home)

export const missingFilePage = page(404, 'Không có tệp này', 'Tệp đã được thay bằng bản mới hoặc chưa từng có.', home)

/** For readers when the reader's pages have no page of their own for a status (server/reader-rendering.ts). */
export const absentPages: Record<number, PlainPage> = {
  404: page(
    404,
    'Không tìm thấy trang',
    'Địa chỉ này không có bài viết nào. Có thể liên kết đã cũ hoặc gõ chưa đúng.',
    home,
  ),
  410: page(410, 'Bài viết đã được gỡ', 'Bài viết này không còn được đăng.', home),
}

/** Why an address cannot be answered. `detail` is one of our own sentences, never what somebody sent. */
export function refusedPage(detail: string): PlainPage {
  return page(400, 'Địa chỉ không đúng', detail, home)
}

/** Answers with a plain page; `common` are the headers of every answer. */
export function answerPage(
  res: ServerResponse,
  { status, body, policy }: PlainPage,
  common: Record<string, string>,
  headers: Record<string, string> = {},
): void {
  countAnswer('plain', status)
  res.writeHead(status, {
    ...common,
    ...headers,
    'content-type': 'text/html; charset=utf-8',
    'content-length': body.length,
    'content-security-policy': policy,
    'cache-control': 'no-store',
  })
  res.end(res.req.method === 'HEAD' ? undefined : body)
}

/** With nothing to show: asks to come back in half a minute. */
export function answerUnavailable(res: ServerResponse, common: Record<string, string>): void {
  answerPage(res, unavailablePage, common, { 'retry-after': '30' })
}
