import type { Connection } from '#db/connection.ts'
import { picturesById } from '#db/queries/pictures.ts'
import { openedPolls, type PollWithOptions } from '#db/queries/polls.ts'
import type { CorrectionNote } from '#db/queries/published-articles.ts'
import { type BallotPaper, ballotPaper, outcomeOfPoll } from '#newsroom/polls/poll-outcome.ts'
import { readSuccessors } from '#newsroom/settings/successors.ts'
import { sectionPath, type TimeOnPage } from './article-card.ts'
import { asOfNotice } from './as-of.ts'
import { pollsIn } from './body-text.ts'
import { bylineParts } from './byline.ts'
import { authorPath } from './catalogue.ts'
import { type Content, mediaOf } from './content.ts'
import { calendarDay, machineTime, pressTime } from './dates.ts'
import { type PictureFiles, pictureFiles } from './picture-files.ts'
import { readingMinutes } from './reading-time.ts'

/** An article exactly as readers see it, ready for components/reader/article-view.tsx: on its page and on the review screen. */
export type ReaderView = {
  content: Content
  section: { name: string; href: string }
  /** Null for what has not been published yet. */
  published: TimeOnPage | null
  /** When the text that is shown replaced an earlier one. */
  updated: TimeOnPage | null
  /** The day that the article is about. */
  eventDay: TimeOnPage | null
  corrections: { heading: string; time: TimeOnPage; note: string }[]
  /** What has become of the bodies that an older text names. */
  asOf: string | null
  readingMinutes: number
  /** The names lead to their authors' pages once the article is published; what stands between them has no href. */
  byline: { text: string; href: string | null }[]
  /** By media id. A picture that is missing here is not shown. */
  pictures: Record<string, PictureFiles & { alt: string; credit: string }>
  /** By poll id. Of a poll that is missing here, because no leader has opened it, only the question is shown. */
  polls: Record<string, PollShown>
}

/** How a poll inside a text stands: it takes ballots, or what came of it. */
export type PollShown =
  | { kind: 'open'; paper: BallotPaper }
  | { kind: 'closed'; outcome: ReturnType<typeof outcomeOfPoll> }

type Viewable = {
  content: Content
  section: { slug: string; name: string }
  publishedAt: Date | null
  editionPublishedAt?: Date
  corrections?: CorrectionNote[]
}

const correctionHeadings = { correction: 'Đính chính', update: 'Cập nhật' }

/** Puts together what a reader sees of a text, its pictures included. */
export async function readerView(db: Connection, article: Viewable): Promise<ReaderView> {
  const { content, section, publishedAt, editionPublishedAt, corrections = [] } = article
  const [pictures, polls, successors] = await Promise.all([
    picturesShown(db, mediaOf(content)),
    pollsShown(db, content),
    publishedAt ? readSuccessors(db) : [],
  ])
  const isUpdated = publishedAt && editionPublishedAt && editionPublishedAt > publishedAt
  return {
    content,
    section: { name: section.name, href: sectionPath(section.slug) },
    published: publishedAt && timeOf(publishedAt),
    updated: isUpdated ? timeOf(editionPublishedAt) : null,
    eventDay: content.eventDate ? { machine: content.eventDate, label: calendarDay(content.eventDate) } : null,
    corrections: corrections.map(({ kind, note, publishedAt: at }) => ({
      heading: correctionHeadings[kind],
      time: timeOf(at),
      note,
    })),
    asOf: publishedAt && asOfNotice(content, publishedAt, successors),
    readingMinutes: readingMinutes(content),
    byline: bylineParts(content.byline).map(({ text, isName }) => ({
      text,
      href: isName && publishedAt ? authorPath(text) : null,
    })),
    pictures,
    polls,
  }
}

/** Pictures by their ids, as a page shows them; those that are not stored are left out. */
export async function picturesShown(db: Connection, ids: string[]): Promise<ReaderView['pictures']> {
  const pictures = await picturesById(db, ids)
  return Object.fromEntries(
    [...pictures].map(([id, picture]) => [id, { ...pictureFiles(picture), alt: picture.alt, credit: picture.credit }]),
  )
}

async function pollsShown(db: Connection, { body }: Content): Promise<ReaderView['polls']> {
  const polls = await openedPolls(db, [...new Set(pollsIn(body).map(({ pollId }) => pollId))])
  const shown = (poll: PollWithOptions): PollShown =>
    poll.closedAt ? { kind: 'closed', outcome: outcomeOfPoll(poll) } : { kind: 'open', paper: ballotPaper(poll) }
  return Object.fromEntries(polls.map(poll => [poll.id, shown(poll)]))
}

/** An information page as readers see it: of what stands around an article it has only the time and the notes. */
export type InformationPageView = Pick<ReaderView, 'content' | 'published' | 'corrections' | 'pictures' | 'polls'>

/** Puts together what a reader sees of an information page; `publishedAt` is that of the text that is shown. */
export function informationPageView(
  db: Connection,
  page: Pick<Viewable, 'content' | 'publishedAt' | 'corrections'>,
): Promise<InformationPageView> {
  return readerView(db, { ...page, section: { slug: '', name: '' } })
}

function timeOf(instant: Date): TimeOnPage {
  return { label: pressTime(instant), machine: machineTime(instant) }
}
