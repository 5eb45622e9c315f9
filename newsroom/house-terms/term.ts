import { z } from 'zod'
import type { HouseTerm } from '#db/queries/house-terms.ts'
import { type TermKind, termKinds } from '#db/schema/house-terms.ts'
import { calendarDay } from '#newsroom/articles/dates.ts'
import { normaliseText } from '#newsroom/text/normalise.ts'
import { skeletonOf } from '#newsroom/text/tones.ts'
import type { Refusal } from '#newsroom/workflow/outcome.ts'

/** How people call the lists of the dictionary. */
export const kindNames: Record<TermKind, string> = {
  person: 'Người',
  place: 'Địa danh',
  body: 'Cơ quan, tổ chức',
  abbreviation: 'Chữ viết tắt',
  word: 'Từ ngữ',
}

/** The same for a choice on a screen. */
export const kindChoices = termKinds.map(value => ({ value, name: kindNames[value] }))

// What a spreadsheet would run instead of showing it, here or wherever the exported list is opened.
const formula = /^[=+\-@|]/

const words = (longest: number, name: string) =>
  z
    .string()
    .transform(given => normaliseText(given).replace(/\s+/g, ' ').trim())
    .refine(text => text.length <= longest, `${name} dài quá ${longest} ký tự.`)
    .refine(text => !formula.test(text), `${name} không được bắt đầu bằng dấu =, +, -, @ hoặc |.`)
const day = z.iso.date('Ngày phải có dạng 2026-11-23.').nullable().default(null)

/** What the house knows of a word: the shape of an entry as people and programs give it. */
export const termSchema = z
  .strictObject({
    kind: z.enum(termKinds, 'Hãy chọn loại của mục từ.'),
    term: words(200, 'Mục từ').refine(
      term => term === '' || /\p{L}[^\p{L}]*\p{L}/u.test(term),
      'Mục từ phải có ít nhất hai chữ cái.',
    ),
    preferred: words(200, 'Cách viết thống nhất').default('').meta({
      description: 'Cách viết mà tòa soạn thống nhất thay cho mục từ; rỗng khi mục từ đã đúng.',
    }),
    standsFor: words(300, 'Cụm từ được viết tắt').default(''),
    isSpeltOut: z.boolean().default(false).meta({
      description: 'Chữ viết tắt phải được viết đầy đủ ở lần đầu trong bài.',
    }),
    note: words(500, 'Ghi chú').default(''),
    validFrom: day.meta({ description: 'Ngày đầu tiên mục từ có hiệu lực.' }),
    validTo: day.meta({ description: 'Ngày cuối cùng mục từ còn hiệu lực.' }),
  })
  .superRefine((term, context) => {
    for (const [field, message] of faultsOf(term)) context.addIssue({ code: 'custom', path: [field], message })
  })

export type TermInput = z.input<typeof termSchema>
export type Term = z.output<typeof termSchema>

function* faultsOf(given: Omit<Term, never>): Generator<[keyof Term, string]> {
  const { kind, term, preferred, standsFor, isSpeltOut, validFrom, validTo } = given
  if (term === '') yield ['term', 'Hãy viết mục từ.']
  if (term !== '' && preferred === term) yield ['preferred', 'Cách viết thống nhất đang giống hệt mục từ.']
  if (kind === 'abbreviation' && /\s/.test(term)) yield ['term', 'Chữ viết tắt không có dấu cách.']
  if (kind === 'abbreviation' && standsFor === '' && preferred === '') {
    yield ['standsFor', 'Hãy ghi chữ này viết tắt cho cụm từ nào.']
  }
  if (kind !== 'abbreviation' && (standsFor !== '' || isSpeltOut)) {
    yield ['standsFor', 'Chỉ chữ viết tắt mới có cụm từ đầy đủ.']
  }
  if (validFrom && validTo && validTo < validFrom)
    yield ['validTo', 'Ngày hết hiệu lực phải từ ngày có hiệu lực trở đi.']
}

/** Of what is looked for in the dictionary, no more is read. */
export const longestSought = 100

/** What the search of the dictionary compares: lower case, without tones and marks. */
export function soughtIn(text: string): string {
  return skeletonOf(normaliseText(text).toLowerCase()).replace(/\s+/g, ' ').trim()
}

/** The columns of an entry that follow from what somebody gave. */
export function columnsOf(term: Term) {
  return { ...term, sought: soughtIn([term.term, term.preferred, term.standsFor, term.note].join(' ')) }
}

type Period = Pick<HouseTerm, 'validFrom' | 'validTo'>

/** Whether there is a day on which both hold. */
export function overlap(one: Period, other: Period): boolean {
  const begins = (later: Period, earlier: Period) =>
    later.validFrom === null || earlier.validTo === null || later.validFrom <= earlier.validTo
  return begins(one, other) && begins(other, one)
}

/** When an entry holds: "từ 01/02/2025 đến 30/06/2025"; empty for always. */
export function periodSaid({ validFrom, validTo }: Period): string {
  const parts = [validFrom && `từ ${calendarDay(validFrom)}`, validTo && `đến hết ${calendarDay(validTo)}`]
  return parts.filter(Boolean).join(' ')
}

/** Why an entry cannot be had: the dictionary has it for days that it would hold, too. */
export function alreadyThere(term: Pick<HouseTerm, 'term' | 'kind' | 'state' | 'validFrom' | 'validTo'>): Refusal {
  const where = term.state === 'proposed' ? 'đã có người đề nghị' : 'đã có trong từ điển'
  const period = periodSaid(term)
  const message = `“${term.term}” ${where}${period && `, ${period}`} (${kindNames[term.kind].toLowerCase()}).`
  return { code: 'already_there', message }
}

export const noSuchTerm: Refusal = { code: 'not_found', message: 'Không tìm thấy mục từ này.' }
export const staleTerm: Refusal = {
  code: 'stale_version',
  message: 'Mục từ này vừa được người khác sửa. Hãy tải lại trang, xem rồi sửa tiếp.',
}
