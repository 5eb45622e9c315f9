import type { AuditFilter } from '#db/queries/audit-log.ts'
import { isArticleId } from '#newsroom/articles/is-article-id.ts'
import type { Actor } from '#newsroom/people/actor.ts'
import { readDay, scopeOf } from '#newsroom/search/search-filters.ts'
import { deeds } from './history.ts'
import type { Refusal } from './outcome.ts'

/** What somebody narrows the audit log by, as the fields of the form have it; empty is unnarrowed. */
export type AuditChoice = Record<(typeof auditFields)[number], string>
export const auditFields = ['nguoi', 'viec', 'bai', 'tu', 'den'] as const

/** The audit log is for those who answer for texts and for people. */
export const notForYou: Refusal = {
  code: 'forbidden',
  message: 'Nhật ký của tòa soạn dành cho lãnh đạo và quản trị viên.',
}

/** Whether this person may read the audit log. */
export function mayReadAuditLog({ role }: Pick<Actor, 'role'>): boolean {
  return role === 'leader' || role === 'admin'
}

/** Reads what the log is narrowed by. What cannot be read narrows nothing, and a sentence says so. */
export function readAuditChoice(given: Record<string, unknown>): {
  choice: AuditChoice
  filter: AuditFilter
  problems: string[]
} {
  const told = (name: string) => (typeof given[name] === 'string' ? (given[name] as string).trim() : '')
  const choice = Object.fromEntries(auditFields.map(name => [name, told(name)])) as AuditChoice
  const problems: string[] = []
  const read = <Value>(name: keyof AuditChoice, value: Value | undefined, sentence: string) => {
    if (choice[name] !== '' && value === undefined) problems.push(sentence)
    return value
  }
  const id = (text: string) => (isArticleId(text) ? text : undefined)
  const actorId = read('nguoi', id(choice.nguoi), 'Không có người ấy nên nhật ký không lọc theo người.')
  const articleId = read('bai', id(choice.bai), 'Không có bài ấy nên nhật ký không lọc theo bài.')
  const type = read('viec', Object.hasOwn(deeds, choice.viec) ? choice.viec : undefined, 'Không có việc ấy.')
  const from = read('tu', readDay(choice.tu), 'Ngày bắt đầu không đọc được.')
  const until = read('den', readDay(choice.den), 'Ngày kết thúc không đọc được.')
  const filter = {
    ...(actorId && { actorId }),
    ...(articleId && { articleId }),
    ...(type && { types: [type] }),
    ...scopeOf({ from, until, order: 'newest' }),
  }
  return { choice, filter, problems }
}

/** The address of the log so narrowed, behind an event when its number is given. */
export function auditAddress(path: string, choice: AuditChoice, before?: number): string {
  const query = new URLSearchParams(auditFields.flatMap(name => (choice[name] ? [[name, choice[name]]] : [])))
  if (before !== undefined) query.set('truoc', String(before))
  return query.size === 0 ? path : `${path}?${query}`
}
