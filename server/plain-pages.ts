import { createHash } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import { countAnswer } from './metrics.ts'

/** A page that needs nothing: no database, no Next, no stylesheet. */
export type PlainPage = { status: number; body: Buffer; policy: string }

// Also used when everything else is broken; the colours are those of the reader's pages.
const style =
  ':root{color-scheme:light dark}body{margin:0;font:1.125rem/1.65 system-ui,sans-serif;color:#1e1a17;background:#fdfbf6}' +
  'header{height:3.5rem;border-bottom:3px double #c8962a;background:#8f0f15}svg{display:block;height:100%;margin:auto}' +
  'main{max-width:34rem;margin:12vh auto 0;padding:0 1.25rem}a{color:#a31319}' +
  'h1{position:relative;margin:0 0 .75rem;padding-top:.75rem;border-top:1px solid #e3dbcc;font-size:1.625rem;line-height:1.35;color:#a31319}' +
  'h1::before{content:"";position:absolute;top:-2px;left:0;width:3.5rem;height:3px;background:#a31319}' +
  ':focus-visible{outline:3px solid #c8962a;outline-offset:2px}' +
  '@media(prefers-color-scheme:dark){body{color:#ece5da;background:#171412}header{background:#5d0c11}h1,a{color:#ff9389}h1{border-color:#3b342d}h1::before{background:#ff9389}}'

// The emblem of the reader's pages, drawn once and turned.
const petal = '<path id="p" d="M0-5C-12-9-12-20 0-25C12-20 12-9 0-5Z"/>'
const turned = [72, 144, 216, 288].map(turn => `<use href="#p" transform="rotate(${turn})"/>`).join('')
const emblem = `<svg viewBox="-30 -30 60 60" fill="none" stroke="#f0c75e" stroke-width="1.6" aria-hidden="true">${petal}${turned}</svg>`

const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`

function page(status: number, title: string, ...paragraphs: string[]): PlainPage {
  const text = paragraphs.map(paragraph => `<p>${paragraph}</p>`).join('')
  const body = `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${title}</title><style>${style}</style></head><body><header>${emblem}</header><main><h1>${title}</h1>${text}</main></body></html>`
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
