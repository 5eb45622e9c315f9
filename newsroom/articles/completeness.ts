import type { Refusal } from '#newsroom/workflow/outcome.ts'
import { plainText } from './body.ts'
import type { Content } from './content.ts'

/** What a text still lacks before it can go to review, in sentences. */
export function missingFrom(content: Content): Refusal[] {
  const missing: Refusal[] = []
  if (content.title === '') missing.push({ code: 'incomplete', message: 'Bài chưa có tiêu đề.' })
  if (content.standfirst === '') missing.push({ code: 'incomplete', message: 'Bài chưa có sapo.' })
  if (plainText(content.body).trim() === '') missing.push({ code: 'incomplete', message: 'Bài chưa có nội dung.' })
  if (content.byline === '') missing.push({ code: 'incomplete', message: 'Bài chưa có bút danh.' })
  return missing
}
