import type { TakedownRequest } from '#db/queries/desk-takedowns.ts'
import { shortTime } from './dates.ts'

/** A request to take an article down, in the words that people read. */
export type TakedownLine = { id: string; href: string; title: string; asked: string; reason: string }

const verbs = { withdrawal: 'rút bài', removal: 'gỡ bài' }

/** Requests for people: who asked for what, when and why. */
export function takedownLines(requests: TakedownRequest[]): TakedownLine[] {
  return requests.map(({ id, articleId, title, kind, requester, requestedAt, reason }) => ({
    id,
    href: `/toa-soan/bai-viet/${articleId}`,
    title,
    asked: `${requester} đề nghị ${verbs[kind]} lúc ${shortTime(requestedAt)}`,
    reason,
  }))
}
