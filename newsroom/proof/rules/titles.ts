import type { Issue } from '../finding.ts'
import type { ReadLine } from './rule.ts'

/** Looks at a line for where it stands: a title, a caption, the description of a picture. */
export type PlaceRule = (path: string, line: ReadLine) => Issue[]

// As long as the site's list of articles shows on three lines, and as search engines show.
const longestTitle = 110
const longestCaption = 220
const fewestLoudWords = 4

/** Titles: no full stop at the end, not all in capitals, not longer than lists show. */
export const titles: PlaceRule = (path, line) =>
  path === 'title'
    ? [
        ...stopAtEnd(line, 'Tiêu đề không kết thúc bằng dấu chấm.'),
        ...loud(line),
        ...tooLong(line, longestTitle, 'Tiêu đề'),
      ]
    : []

/** Captions: not all in capitals, not an article of their own, ended by one mark alone. */
export const captions: PlaceRule = (path, line) =>
  path.endsWith('.caption')
    ? [...loud(line), ...tooLong(line, longestCaption, 'Chú thích ảnh'), ...unfinished(line)]
    : []

/** Descriptions of pictures are read out: a file's name, or that it is a picture, says nothing. */
export const descriptions: PlaceRule = (path, { text }) => {
  if (!path.endsWith('.alt')) return []
  const file = /^\s*[\w-]+\.(?:jpe?g|png|webp|gif|heic)\s*$|^\s*(?:IMG|DSC|DSCF|PXL)[_-]?\d+\s*$/i.exec(text)
  if (file) return [issue(0, text.length, 'picture-description', 'Đây là tên tệp: hãy tả điều thấy trong ảnh.', [])]
  const useless = /^\s*(?:(?:bức |hình )?ảnh|hình)(?: minh họa| minh hoạ)?:? (?=\S)/iu.exec(text)
  if (!useless) return []
  const message = 'Người nghe đã biết đây là ảnh: hãy bắt đầu bằng điều thấy trong ảnh.'
  return [issue(0, useless[0].length, 'picture-description', message, [''])]
}

function stopAtEnd({ text }: ReadLine, message: string): Issue[] {
  const stop = /(?<![.\s])\.\s*$/.exec(text)
  const isAbbreviation = /(?:v\.v|T\.Ư|TP)\.\s*$/u.test(text)
  return stop && !isAbbreviation ? [issue(stop.index, stop.index + 1, 'title-stop', message, [''])] : []
}

function loud({ text, tokens }: ReadLine): Issue[] {
  const words = tokens.filter(({ kind }) => kind === 'word')
  if (
    words.length < fewestLoudWords ||
    !words.every(({ text: word, allCapitals }) => allCapitals || word.length === 1)
  ) {
    return []
  }
  return [
    issue(0, text.length, 'all-capitals', 'Viết hoa toàn bộ khó đọc: viết thường, chỉ hoa chữ đầu và tên riêng.', []),
  ]
}

function tooLong({ text }: ReadLine, most: number, what: string): Issue[] {
  if (text.length <= most) return []
  return [issue(most, text.length, 'too-long', `${what} dài ${text.length} ký tự: nên gọn trong ${most}.`, [])]
}

function unfinished({ text }: ReadLine): Issue[] {
  const mark = /[,;:]\s*$/.exec(text)
  return mark ? [issue(mark.index, mark.index + 1, 'caption-end', 'Chú thích ảnh bỏ dở sau dấu này.', ['.'])] : []
}

function issue(from: number, to: number, rule: Issue['rule'], message: string, suggestions: string[]): Issue {
  return { from, to, rule, severity: 'may', message, suggestions }
}
