import type { NotificationRow } from '#db/queries/notifications.ts'
import { shortTime } from '#newsroom/articles/dates.ts'
import { xmlText } from '#newsroom/feeds/xml.ts'
import { sentenceOf, titleOf } from './notification-lines.ts'

/** A mail, before it has a sender. */
export type Mail = {
  to: { name: string; address: string }
  subject: string
  text: string
  html: string
  /** The same for the same notifications: a mail that is sent twice after a crash is shown once. */
  messageId: string
}

type Told = Pick<NotificationRow, 'id' | 'kind' | 'actorName' | 'title' | 'articleId' | 'publishAt' | 'createdAt'>
type Around = { siteUrl: string; siteName: string }

const mostListed = 40
const longestSubject = 150

/**
 * One mail of one or many notifications. Of a text that is not published it has the title and nothing else: what was said
 * of it may quote it, and mails lie on machines that are not ours.
 */
export function composeMail(
  person: { displayName: string; email: string },
  told: readonly Told[],
  { siteUrl, siteName }: Around,
): Mail {
  const lines = told
    .slice(0, mostListed)
    .map(one => ({ ...lineOf(one), href: `${siteUrl}/toa-soan/thong-bao/${one.id}` }))
  const [only] = lines
  const left = told.length - lines.length
  const name = oneLine(person.displayName)
  const said = only && lines.length === 1 ? only.sentence : `${told.length} thông báo mới`
  const more = left > 0 ? `Còn ${left} thông báo khác trong phòng biên tập.` : ''
  const footer = `Thư này do phòng biên tập ${oneLine(siteName)} gửi tự động, xin không trả lời.`
  const choices = `${siteUrl}/toa-soan/thong-bao/thiet-dat`
  return {
    to: { name, address: person.email },
    subject: shortened(`[Tòa soạn] ${said}`),
    text: [
      `Kính gửi anh/chị ${name},`,
      ...lines.map(line => `${line.sentence} (${line.time}).\n${line.href}`),
      ...(more ? [more] : []),
      `${footer}\nĐổi cách nhận thông báo: ${choices}`,
    ].join('\n\n'),
    html: htmlOf({ name, lines, more, footer, choices, siteUrl }),
    messageId: `<${told[0]?.id}.${told.at(-1)?.id}@${new URL(siteUrl).hostname}>`,
  }
}

function lineOf(told: Told): { sentence: string; time: string } {
  const title = oneLine(titleOf(told))
  const sentence = oneLine(sentenceOf(told))
  return { sentence: title === '' ? sentence : `${sentence}: “${title}”`, time: shortTime(told.createdAt) }
}

/** Without line breaks and other control characters: in a header they would begin another. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim()
}

function shortened(subject: string): string {
  const characters = Array.from(subject)
  return characters.length <= longestSubject ? subject : `${characters.slice(0, longestSubject - 1).join('')}…`
}

type Parts = {
  name: string
  lines: { sentence: string; time: string; href: string }[]
  more: string
  footer: string
  choices: string
  siteUrl: string
}

function htmlOf({ name, lines, more, footer, choices, siteUrl }: Parts): string {
  const items = lines.map(
    ({ sentence, time, href }) =>
      `<p style="margin:0 0 16px"><a href="${xmlText(href)}" style="color:#8f0f15">${xmlText(sentence)}</a><br>${xmlText(time)}</p>`,
  )
  return [
    '<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Thông báo của tòa soạn</title></head>',
    '<body style="font-family:sans-serif;font-size:16px;line-height:1.6;margin:16px">',
    `<p>Kính gửi anh/chị ${xmlText(name)},</p>`,
    ...items,
    ...(more ? [`<p>${xmlText(more)} <a href="${xmlText(siteUrl)}/toa-soan/thong-bao">Xem tất cả</a></p>`] : []),
    `<p style="font-size:14px;border-top:1px solid #999;padding-top:8px">${xmlText(footer)}<br>`,
    `<a href="${xmlText(choices)}" style="color:#8f0f15">Đổi cách nhận thông báo</a></p>`,
    '</body></html>',
  ].join('\n')
}
