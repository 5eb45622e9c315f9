import { pressNumber } from '#newsroom/articles/dates.ts'
import { isArticleId } from '#newsroom/articles/is-article-id.ts'
import { longestQuestion } from '#newsroom/search/question.ts'
import { mediaQuestion } from './media-words.ts'

/** What somebody looks for in the library, as its address has it. */
export type LibraryQuestion = { words: string; question: string; after: string | undefined; problems: string[] }

type Given = { q?: string | string[] | null | undefined; sau?: string | string[] | null | undefined }

/** Reads the parameters of the library's address. What is none narrows nothing, and a sentence says so. */
export function readLibraryQuestion({ q, sau }: Given): LibraryQuestion {
  const words = typeof q === 'string' ? q.normalize('NFC').trim() : ''
  const place = typeof sau === 'string' ? sau : ''
  const problems: string[] = []
  const isTooLong = words.length > longestQuestion
  if (isTooLong) problems.push(`Từ khóa dài quá ${pressNumber(longestQuestion)} ký tự. Hãy rút ngắn rồi tìm lại.`)
  const question = isTooLong ? '' : mediaQuestion(words)
  if (!isTooLong && words !== '' && question === '') problems.push('Trong từ khóa không có chữ hoặc số nào để tìm.')
  const isPlace = isArticleId(place)
  if (place !== '' && !isPlace) problems.push('Không đọc được vị trí trong kho ảnh nên danh sách bắt đầu từ đầu.')
  return { words, question, after: isPlace ? place : undefined, problems }
}

/** The address of the library so narrowed, from the beginning or behind a picture. */
export function libraryAddress(words: string, after?: string): string {
  const query = new URLSearchParams()
  if (words) query.set('q', words)
  if (after) query.set('sau', after)
  return query.size === 0 ? '/toa-soan/kho-anh' : `/toa-soan/kho-anh?${query}`
}
