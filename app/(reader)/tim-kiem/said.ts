import { calendarDay, pressNumber } from '#newsroom/articles/dates.ts'
import type { Answer } from '#newsroom/search/answer-question.ts'
import type { SearchFilters } from '#newsroom/search/search-filters.ts'

/** What is told about an answer, in one sentence. */
export function said(question: string, answer: Answer, narrowed: string): string {
  switch (answer.kind) {
    case 'empty':
      return question ? 'Từ khóa cần có ít nhất một chữ cái hoặc chữ số.' : 'Nhập từ khóa, tên bài hoặc số văn bản.'
    case 'too-long':
      return 'Từ khóa quá dài. Vui lòng nhập không quá 200 ký tự.'
    case 'none':
      return `Không tìm thấy bài viết nào cho “${question}”${narrowed}.`
    case 'beyond':
      return 'Không có trang kết quả này.'
    case 'loose':
      return `Không có bài viết nào chứa đúng cụm từ “${question}”${narrowed}. ${count(answer)} chứa đủ các từ.`
    case 'found':
      return `${count(answer)} cho “${question}”${narrowed}.`
  }
}

/** What a search was narrowed by, as the end of a sentence: " trong chuyên mục Dân vận khéo, từ ngày 01/01/2017". */
export function narrowedBy(filters: SearchFilters, sectionName: string | undefined): string {
  const parts = [
    ...(sectionName ? [`trong chuyên mục ${sectionName}`] : []),
    ...(filters.from ? [`từ ngày ${calendarDay(filters.from)}`] : []),
    ...(filters.until ? [`đến ngày ${calendarDay(filters.until)}`] : []),
  ]
  return parts.length > 0 ? ` ${parts.join(', ')}` : ''
}

function count({ total, isAtLeast }: { total: number; isAtLeast: boolean }): string {
  return `Tìm thấy ${isAtLeast ? 'hơn ' : ''}${pressNumber(total)} bài viết`
}
