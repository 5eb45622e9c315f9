import type { Refusal } from '#newsroom/workflow/outcome.ts'
import type { Block, Body } from './body.ts'
import { blocksIn, figuresIn, plainText } from './body-text.ts'
import type { Content } from './content.ts'
import type { Gallery } from './gallery-block.ts'
import { openPrompts } from './prompts.ts'

const noBody: Refusal = { code: 'incomplete', message: 'Bài chưa có nội dung.' }

/** What a text still lacks before it can go to review, in sentences. An information page has neither sapo nor byline. */
export function missingFrom(content: Content, { page }: { page: string | null }): Refusal[] {
  const missing: Refusal[] = []
  if (content.title === '') missing.push({ code: 'incomplete', message: 'Bài chưa có tiêu đề.' })
  missing.push(...unfilledIn(content), ...undescribedIn(content), ...unnamedIn(content.body))
  if (page !== null) return plainText(content.body).trim() === '' ? [...missing, noBody] : missing
  if (content.standfirst === '') missing.push({ code: 'incomplete', message: 'Bài chưa có sapo.' })
  if (plainText(content.body).trim() === '') missing.push(noBody)
  if (content.byline === '') missing.push({ code: 'incomplete', message: 'Bài chưa có bút danh.' })
  return missing
}

const isUndescribed = ({ alt, decorative }: { alt: string; decorative?: true | undefined }) =>
  alt.trim() === '' && !decorative

/** Pictures that say nothing to those who cannot see them, though nobody has said that they are decorative. */
function undescribedIn({ cover, body }: Content): Refusal[] {
  const how = 'Hãy viết mô tả cho người đọc không nhìn thấy ảnh, hoặc đánh dấu là ảnh trang trí.'
  const count = figuresIn(body).filter(figure => figure.mediaId !== null && isUndescribed(figure)).length
  return [
    ...(cover && isUndescribed(cover) ? [`Ảnh đại diện chưa có mô tả. ${how}`] : []),
    ...(count > 0 ? [`Trong bài có ${count} ảnh chưa có mô tả. ${how}`] : []),
  ].map(message => ({ code: 'incomplete', message }))
}

/** What readers who cannot see a picture or open a video would get nothing of. */
function unnamedIn(body: Body): Refusal[] {
  const found = (block: Block): string[] => {
    if (block.type === 'video') return block.attrs.title === '' ? ['Một video trong bài chưa có tên.'] : []
    return block.type === 'gallery' ? lackingIn(block.attrs) : blocksIn(block).flatMap(found)
  }
  return [...new Set(body.content.flatMap(found))].map(message => ({ code: 'incomplete', message }))
}

function lackingIn({ caption, pictures }: Gallery): string[] {
  const without = pictures.findIndex(isUndescribed) + 1
  const isUncaptioned = caption === '' && pictures.some(picture => picture.caption === '')
  return [
    ...(without > 0 ? [`Ảnh thứ ${without} của một bộ ảnh chưa có mô tả cho người đọc không nhìn thấy ảnh.`] : []),
    ...(isUncaptioned ? ['Một bộ ảnh chưa có chú thích: hãy viết cho cả bộ hoặc cho từng ảnh.'] : []),
  ]
}

/** What a template asked for and nobody has written: neither a reviewer nor a reader is to be shown that. */
export function unfilledIn(content: Content): Refusal[] {
  const open = openPrompts(content)
  if (open.length === 0) return []
  const message = `Bài còn chỗ chưa điền theo mẫu: ${open.join(', ')}. Hãy điền hoặc xóa những chỗ trong ngoặc ⟦ ⟧.`
  return [{ code: 'incomplete', message }]
}
