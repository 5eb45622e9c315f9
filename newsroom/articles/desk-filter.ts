import type { DeskFilter, DeskPlace } from '#db/queries/desk-list.ts'
import type { DeskStanding } from '#db/schema/desk-list.ts'
import { searchQuery } from '#newsroom/search/query.ts'
import { longestQuestion, readQuestion } from '#newsroom/search/question.ts'
import { readDay, scopeOf } from '#newsroom/search/search-filters.ts'
import { pressNumber } from './dates.ts'
import { isArticleId } from './is-article-id.ts'

/** What somebody narrows the desk's list by, as the address and the fields of the form have it; empty is unnarrowed. */
export type DeskChoice = Record<(typeof choiceFields)[number], string>
/** The parameters of the list's address that narrow it. */
export const choiceFields = ['q', 'trang-thai', 'chuyen-muc', 'nguoi', 'tu', 'den'] as const

/** What a choice can name. */
export type Choosable = {
  viewerId: string
  sections: { id: string; slug: string; parentId: string | null }[]
  people: { id: string }[]
}

/** A choice as it was read. What is none narrows nothing, and a sentence says so. */
export type ReadChoice = { choice: DeskChoice; filter: DeskFilter; after: DeskPlace | undefined; problems: string[] }

/** The states by which the list can be narrowed, as the address calls them. */
export const standingSlugs = {
  'ban-thao': 'draft',
  'da-gui-duyet': 'submitted',
  'tra-lai': 'returned',
  'da-duyet': 'approved',
  'da-dang': 'published',
  'da-rut': 'withdrawn',
  'da-go': 'removed',
} as const satisfies Record<string, DeskStanding>

/** Stands for whoever looks, so that an address can be given to a colleague. */
export const oneself = 'toi'

type Given = Record<string, string | string[] | undefined>

/** Reads the parameters of the list's address. */
export function readDeskChoice(given: Given, known: Choosable): ReadChoice {
  const choice = Object.fromEntries(choiceFields.map(name => [name, textOf(given[name])])) as DeskChoice
  const problems: string[] = []
  const refuse = (sentence: string) => {
    problems.push(sentence)
    return undefined
  }
  const standing = readStanding(choice['trang-thai'], refuse)
  const sectionIds = readSection(choice['chuyen-muc'], known, refuse)
  const personId = readPerson(choice.nguoi, known, refuse)
  const terms = readWords(choice.q, refuse)
  const filter = {
    ...(standing && { standing }),
    ...(personId && { personId }),
    ...terms,
    ...scopeOf({ ...readDays(choice, refuse), order: 'newest' }, sectionIds),
  }
  return { choice, filter, after: readPlace(textOf(given.sau), refuse), problems }
}

/** The address of the list so narrowed, from the beginning or behind a place. */
export function deskListAddress(choice: Partial<DeskChoice>, after?: DeskPlace): string {
  const query = new URLSearchParams()
  for (const name of choiceFields) if (choice[name]) query.set(name, choice[name])
  if (after) query.set('sau', `${after.changedAt.getTime()}_${after.articleId}`)
  return query.size === 0 ? '/toa-soan/bai-viet' : `/toa-soan/bai-viet?${query}`
}

/** The fields of a choice that narrow something; whatever else is in it is left out. */
export function tidyChoice(choice: Partial<DeskChoice>): Partial<DeskChoice> {
  const narrowing = choiceFields.map(name => [name, textOf(choice[name])]).filter(([, value]) => value !== '')
  return Object.fromEntries(narrowing)
}

type Refuse = (sentence: string) => undefined

function textOf(value: string | string[] | undefined): string {
  return typeof value === 'string' ? value.normalize('NFC').trim() : ''
}

function readStanding(slug: string, refuse: Refuse): DeskStanding | undefined {
  if (slug === '') return undefined
  const standing = Object.entries(standingSlugs).find(([known]) => known === slug)
  return standing ? standing[1] : refuse('Không có trạng thái ấy nên danh sách không lọc theo trạng thái.')
}

/** A section and those under it. */
function readSection(slug: string, { sections }: Choosable, refuse: Refuse): string[] | undefined {
  if (slug === '') return undefined
  const section = sections.find(known => known.slug === slug)
  if (!section) return refuse('Không có chuyên mục ấy nên danh sách không lọc theo chuyên mục.')
  return sections.filter(({ id, parentId }) => id === section.id || parentId === section.id).map(({ id }) => id)
}

function readPerson(who: string, { people, viewerId }: Choosable, refuse: Refuse): string | undefined {
  if (who === '') return undefined
  if (who === oneself) return viewerId
  const person = people.find(({ id }) => id === who)
  return person ? person.id : refuse('Không có người ấy trong tòa soạn nên danh sách không lọc theo người.')
}

function readWords(typed: string, refuse: Refuse): Pick<DeskFilter, 'terms' | 'phrase'> | undefined {
  if (typed === '') return undefined
  if (typed.length > longestQuestion) {
    return refuse(`Từ khóa dài quá ${pressNumber(longestQuestion)} ký tự. Hãy rút ngắn rồi lọc lại.`)
  }
  const question = readQuestion(typed)
  if (!question) return refuse('Trong từ khóa không có chữ hoặc số nào để tìm.')
  const { loose, close, phrase } = searchQuery(question)
  // Without accents and wherever the words stand: whoever looks for a colleague's draft remembers it by halves.
  return { terms: (loose ?? close).folded, ...(phrase && { phrase }) }
}

function readDays({ tu, den }: DeskChoice, refuse: Refuse): { from?: string; until?: string } {
  const read = (written: string, field: string) => {
    if (written === '') return undefined
    return readDay(written) ?? refuse(`“${field}” cần là một ngày có trong lịch, ví dụ 17/10/2026.`)
  }
  const from = read(tu, 'Từ ngày')
  const until = read(den, 'Đến ngày')
  if (from && until && from > until) refuse('“Từ ngày” đang ở sau “Đến ngày” nên không có bài nào trong khoảng ấy.')
  return { ...(from && { from }), ...(until && { until }) }
}

function readPlace(written: string, refuse: Refuse): DeskPlace | undefined {
  if (written === '') return undefined
  const [, time, articleId = ''] = /^(\d{1,15})_(.+)$/.exec(written) ?? []
  const changedAt = new Date(Number(time))
  // Beyond the year 9999 it is a time for JavaScript, but not as PostgreSQL reads it.
  if (!time || !isArticleId(articleId) || changedAt.getUTCFullYear() > 9_999) {
    return refuse('Không đọc được vị trí trong danh sách nên danh sách bắt đầu từ đầu.')
  }
  return { changedAt, articleId }
}
