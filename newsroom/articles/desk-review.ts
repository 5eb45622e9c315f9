import type { Connection } from '#db/connection.ts'
import type { EditionRow } from '#db/queries/edition-acts.ts'
import type { CorrectionNote } from '#db/queries/published-articles.ts'
import { sectionOfArticle } from '#db/queries/sections.ts'
import { type Standing, standingOf } from '#newsroom/workflow/wording.ts'
import { plainText } from './body-text.ts'
import { type Content, storedContent } from './content.ts'
import { calendarDay, pressNumber, shortTime } from './dates.ts'
import type { DeskArticle } from './desk-article.ts'
import { type ReaderView, readerView } from './reader-view.ts'

/** What a reviewer is told about a text, ready to be shown. */
export type DeskReview = {
  view: ReaderView
  standing: Standing
  standingName: string
  facts: { name: string; value: string }[]
  /** Where readers find it, if they do. */
  href: string | undefined
}

const kindNames = { original: 'bản đầu', correction: 'đính chính', update: 'cập nhật' }

/** How people tell an edition from the others of its article: "2 (đính chính)". */
export function editionName({ number, kind }: Pick<EditionRow, 'number' | 'kind'>): string {
  return `${number} (${kindNames[kind]})`
}

/** The current edition of an article as readers will see it, with the facts that stand beside it. */
export async function deskReview(db: Connection, found: DeskArticle): Promise<DeskReview> {
  const { article, current } = found
  const content = storedContent(current.content)
  const section = await sectionOfArticle(db, article.id)
  return {
    view: await readerView(db, {
      content,
      section,
      publishedAt: article.page === null ? article.publishedAt : current.publishedAt,
      ...asPublished(found, new Date()),
    }),
    ...standingOf(current.state, article.visibility),
    href: addressOf(found),
    facts: [
      article.page === null
        ? { name: 'Chuyên mục', value: section.name }
        : { name: 'Trang thông tin', value: `/${article.page}` },
      { name: 'Bản', value: editionName(current) },
      ...factsOfText(content),
      { name: 'Lời ghi cho bạn đọc', value: current.note ?? '' },
      { name: 'Người gửi nhắn', value: current.state === 'submitted' ? (current.submissionNote ?? '') : '' },
      { name: 'Lý do trả lại', value: current.state === 'returned' ? (current.returnReason ?? '') : '' },
      { name: 'Hẹn đăng', value: current.state === 'approved' ? told(current.publishAt) : '' },
      { name: 'Đăng', value: told(current.publishedAt) },
      { name: 'Đăng khẩn vì', value: current.emergencyReason ?? '' },
      { name: 'Xác nhận', value: told(current.confirmedAt) },
    ].filter(({ value }) => value !== ''),
  }
}

function addressOf({ article, published }: DeskArticle): string | undefined {
  if (article.page !== null) return published && `/${article.page}`
  return article.slug && article.visibility !== 'removed' ? `/bai-viet/${article.slug}` : undefined
}

/** What readers would find beside the text if it were published now: notes of corrections, the newest time. */
function asPublished({ current, editions }: DeskArticle, now: Date) {
  const corrections = editions.toReversed().flatMap(({ id, kind, note, publishedAt }): CorrectionNote[] => {
    const at = publishedAt ?? (id === current.id ? (current.publishAt ?? now) : undefined)
    return kind !== 'original' && note && at ? [{ kind, note, publishedAt: at }] : []
  })
  return { corrections, editionPublishedAt: current.publishedAt ?? current.publishAt ?? now }
}

function factsOfText(content: Content) {
  const words = [content.title, content.standfirst, plainText(content.body)].join(' ').match(/\S+/g) ?? []
  return [
    { name: 'Độ dài', value: `${pressNumber(words.length)} chữ` },
    { name: 'Địa danh', value: content.dateline },
    { name: 'Ngày diễn ra', value: content.eventDate ? calendarDay(content.eventDate) : '' },
    { name: 'Thẻ', value: content.tags.join(', ') },
  ]
}

function told(instant: Date | null): string {
  return instant ? shortTime(instant) : ''
}
