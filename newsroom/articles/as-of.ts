import { tokensOf } from '#newsroom/search/tokens.ts'
import type { Successor } from '#newsroom/settings/successors.ts'
import { plainText } from './body-text.ts'
import type { Content } from './content.ts'
import { calendarDay, machineTime, shortDay } from './dates.ts'

/**
 * What a reader of an older article has to know today: which of the bodies that it names have a successor. Null when
 * it names none, or was published after the change.
 */
export function asOfNotice(
  content: Pick<Content, 'title' | 'standfirst' | 'body'>,
  publishedAt: Date,
  successors: Successor[],
): string | null {
  const day = machineTime(publishedAt).slice(0, 10)
  const later = successors.filter(({ from }) => day < from)
  if (later.length === 0) return null
  const text = spoken([content.title, content.standfirst, plainText(content.body)].join('\n'))
  const changes = later
    .filter(({ name }) => text.includes(spoken(name)))
    .map(({ name, successor, from, how }) => `từ ${dayOrMonth(from)}, ${name} ${how} ${successor}`)
  return changes.length > 0 ? `Bài viết đăng ngày ${shortDay(publishedAt)}; ${changes.join('; ')}.` : null
}

/** The words of a text in the one spelling that is compared, so that hoà finds hòa; punctuation parts them. */
function spoken(text: string): string {
  const words = tokensOf(text).map(({ exact, previous }) => (previous ? exact : `| ${exact}`))
  return ` ${words.join(' ').replace(/^\| /, '')} `
}

function dayOrMonth(from: string): string {
  const [year, month, day] = from.split('-')
  return day ? `ngày ${calendarDay(from)}` : `tháng ${Number(month)}/${year}`
}
