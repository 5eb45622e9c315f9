import type { Visibility } from '#db/schema/articles.ts'
import type { Refusal } from './outcome.ts'
import { visibilityNames } from './wording.ts'

export const alreadyOpen: Refusal = {
  code: 'already_open',
  message: 'Bài này đang có một bản chưa đăng; hãy làm tiếp trên bản đó.',
}

/**
 * Why no new edition of this article can be opened now; an empty list is permission for whoever may read the article.
 * Of two who open one at the same moment, the second is refused by PostgreSQL and told `alreadyOpen` as well.
 */
export function mayOpenEdition(subject: {
  visibility: Visibility
  isPublished: boolean
  hasOpenEdition: boolean
}): Refusal[] {
  if (!subject.isPublished) {
    return [{ code: 'wrong_state', message: 'Bài chưa đăng nên chưa có gì để đính chính hay cập nhật.' }]
  }
  if (subject.visibility !== 'live') {
    const message = `Bài ${visibilityNames[subject.visibility]} nên không mở bản mới được.`
    return [{ code: 'wrong_state', message }]
  }
  return subject.hasOpenEdition ? [alreadyOpen] : []
}
