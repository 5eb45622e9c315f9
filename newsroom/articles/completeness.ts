import type { Refusal } from '#newsroom/workflow/outcome.ts'
import { plainText } from './body-text.ts'
import type { Content } from './content.ts'

const noBody: Refusal = { code: 'incomplete', message: 'Bài chưa có nội dung.' }

/** What a text still lacks before it can go to review, in sentences. An information page has neither sapo nor byline. */
export function missingFrom(content: Content, { page }: { page: string | null }): Refusal[] {
  const missing: Refusal[] = []
  if (content.title === '') missing.push({ code: 'incomplete', message: 'Bài chưa có tiêu đề.' })
  if (page !== null) return plainText(content.body).trim() === '' ? [...missing, noBody] : missing
  if (content.standfirst === '') missing.push({ code: 'incomplete', message: 'Bài chưa có sapo.' })
  if (plainText(content.body).trim() === '') missing.push(noBody)
  if (content.byline === '') missing.push({ code: 'incomplete', message: 'Bài chưa có bút danh.' })
  return missing
}
