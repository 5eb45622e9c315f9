import type { DocumentRule, IssueInLine } from './spelling-styles.ts'

type Style = 'straight' | 'curly'
type Mark = { line: number; at: number; style: Style; isOpening: boolean }

const written: Record<Style, [opening: string, closing: string]> = { straight: ['"', '"'], curly: ['“', '”'] }

/** Straight and curly quotation marks in one text: the rarer ones are to follow. Inches and seconds (5") are none. */
export const quoteStyle: DocumentRule = lines => {
  const marks = lines.flatMap(({ text }, line) => marksIn(text, line))
  const ofStyle = (style: Style) => marks.filter(mark => mark.style === style)
  const [straight, curly] = [ofStyle('straight'), ofStyle('curly')]
  const [common, rare] = straight.length > curly.length ? [straight, curly] : [curly, straight]
  const [example] = common
  return example ? rare.map(mark => issueOf(mark, example.style, common.length, rare.length)) : []
}

function marksIn(text: string, line: number): Mark[] {
  return [...text.matchAll(/["“”]/g)].flatMap(({ 0: mark, index }) => {
    if (mark === '"' && /\d/.test(text[index - 1] ?? '')) return []
    const isOpening = mark === '“' || (mark === '"' && !/[^\s(“]/.test(text[index - 1] ?? ' '))
    return { line, at: index, style: mark === '"' ? 'straight' : 'curly', isOpening }
  })
}

function issueOf({ line, at, isOpening }: Mark, to: Style, common: number, rare: number): IssueInLine {
  const suggestion = written[to][isOpening ? 0 : 1]
  const message = `Bài dùng hai kiểu dấu ngoặc kép (${common} dấu kiểu ${written[to].join('…')}, ${rare} dấu kiểu khác): nên viết thống nhất.`
  const span = { from: at, to: at + 1 }
  return { line, issue: { ...span, rule: 'quote-style', severity: 'may', message, suggestions: [suggestion] } }
}
