import type { Refusal } from '#newsroom/workflow/outcome.ts'
import { plainText } from './body-text.ts'
import type { Content } from './content.ts'
import { openPrompts } from './prompts.ts'

const noBody: Refusal = { code: 'incomplete', message: 'Bài chưa có nội dung.' }

/** What a text still lacks before it can go to review, in sentences. An information page has neither sapo nor byline. */
export function missingFrom(content: Content, { page }: { page: string | null }): Refusal[] {
  const missing: Refusal[] = []
  if (content.title === '') missing.push({ code: 'incomplete', message: 'Bài chưa có tiêu đề.' })
  missing.push(...unfilledIn(content))
  if (page !== null) return plainText(content.body).trim() === '' ? [...missing, noBody] : missing
  if (content.standfirst === '') missing.push({ code: 'incomplete', message: 'Bài chưa có sapo.' })
  if (plainText(content.body).trim() === '') missing.push(noBody)
  if (content.byline === '') missing.push({ code: 'incomplete', message: 'Bài chưa có bút danh.' })
  return missing
}

/** What a template asked for and nobody has written: neither a reviewer nor a reader is to be shown that. */
export function unfilledIn(content: Content): Refusal[] {
  const open = openPrompts(content)
  if (open.length === 0) return []
  const message = `Bài còn chỗ chưa điền theo mẫu: ${open.join(', ')}. Hãy điền hoặc xóa những chỗ trong ngoặc ⟦ ⟧.`
  return [{ code: 'incomplete', message }]
}
