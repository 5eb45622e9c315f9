import { asResponse, type PlainAnswer } from './plain-answer.ts'

/** An error as RFC 9457 has it: `code` for programs, `detail` a Vietnamese sentence for people. */
export function problem(status: number, code: string, detail: string, more: Record<string, unknown> = {}): Response {
  return asResponse(problemAnswer(status, code, detail, more))
}

/** The same, not yet a Response. */
export function problemAnswer(
  status: number,
  code: string,
  detail: string,
  more: Record<string, unknown> = {},
): PlainAnswer {
  return {
    status,
    headers: { 'content-type': 'application/problem+json; charset=utf-8', 'cache-control': 'no-store' },
    body: { type: 'about:blank', title: titles[status] ?? 'Lỗi', status, code, detail, ...more },
  }
}

/** For an address that the API does not know. */
export function noSuchAddress(): Response {
  return problem(404, 'not_found', 'Không có địa chỉ này.')
}

const titles: Record<number, string> = {
  400: 'Yêu cầu không hợp lệ',
  401: 'Chưa đăng nhập',
  403: 'Không được phép',
  404: 'Không tìm thấy',
  405: 'Không nhận cách gọi này',
  409: 'Đã có thay đổi khác',
  413: 'Dữ liệu quá lớn',
  422: 'Chưa đủ điều kiện',
  429: 'Quá nhiều yêu cầu',
  503: 'Tạm thời chưa phục vụ được',
}
