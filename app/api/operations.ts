import type { z } from 'zod'
import * as messages from './messages.ts'

export type Operation<Body extends z.ZodType = z.ZodType> = {
  method: 'get' | 'post' | 'put' | 'delete'
  path: string
  summary: string
  body: Body | undefined
  status: 200 | 201
  answer: z.ZodType
}

const write = <Body extends z.ZodType>(
  method: 'post' | 'put' | 'delete',
  path: string,
  summary: string,
  body: Body,
  answer: z.ZodType = messages.bothNouns,
  status: 200 | 201 = 200,
): Operation<Body> => ({ method, path, summary, body, answer, status })

const read = (path: string, summary: string, answer: z.ZodType): Operation =>
  ({ method: 'get', path, summary, body: undefined, answer, status: 200 }) as const

/** Every call of the desk's HTTP API: the handlers are made from these rows, and openapi.json is generated from them. */
export const createArticle = write(
  'post',
  '/api/articles',
  'Bắt đầu một bài',
  messages.newArticle,
  messages.bothNouns,
  201,
)
export const readArticle = read(
  '/api/articles/{id}',
  'Một bài, các bản và những việc được làm',
  messages.articleDetails,
)
export const openEdition = write(
  'post',
  '/api/articles/{id}/editions',
  'Mở bản đính chính hoặc cập nhật của bài đã đăng',
  messages.newEdition,
  messages.bothNouns,
  201,
)
export const saveEdition = write('put', '/api/editions/{id}', 'Lưu bản thảo', messages.savedText, messages.savedAnswer)
export const submitEdition = write('post', '/api/editions/{id}/submission', 'Gửi duyệt', messages.submission)
export const recallEdition = write(
  'delete',
  '/api/editions/{id}/submission',
  'Rút lại bản gửi duyệt',
  messages.versionOnly,
)
export const returnEdition = write('post', '/api/editions/{id}/return', 'Trả lại kèm lý do', messages.returning)
export const approveEdition = write(
  'post',
  '/api/editions/{id}/approval',
  'Duyệt đúng nội dung đang xem',
  messages.approval,
)
export const dismissApproval = write('delete', '/api/editions/{id}/approval', 'Hủy duyệt', messages.versionOnly)
export const withdrawArticle = write(
  'post',
  '/api/articles/{id}/withdrawal',
  'Rút bài, trang bài còn lại lời thông báo',
  messages.withdrawal,
  messages.takedownAnswer,
)
export const removeArticle = write(
  'post',
  '/api/articles/{id}/removal',
  'Gỡ bài',
  messages.removal,
  messages.takedownAnswer,
)
export const listSections = read('/api/sections', 'Các chuyên mục', messages.sectionList)
