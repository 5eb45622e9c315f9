import type { Connection } from '#db/connection.ts'
import { type ArticleReading, type Reading, readingOfArticles, readingOfSite } from '#db/queries/reading.ts'
import { latestReconciliations } from '#db/queries/reconcile-views.ts'
import { type ArticleViews, type NamedViews, newsroomNow, readByArticle, readBySource } from '#db/queries/statistics.ts'
import { subjectName, type ViewSubject } from '#db/queries/view-course.ts'
import { calendarDay } from '#newsroom/articles/dates.ts'
import { siteAddress } from '#newsroom/settings/site-address.ts'
import { daysOfEvents } from '#newsroom/views/maintain-views.ts'
import { differs } from '#newsroom/views/reconcile-views.ts'
import { type Period, type PeriodKind, periodOf } from './period.ts'
import { type ViewCourse, viewCourse } from './view-course.ts'

export type Ranking = {
  articles: ArticleViews[]
  sections: NamedViews[]
  authors: NamedViews[]
  tags: NamedViews[]
  referrers: NamedViews[]
  campaigns: NamedViews[]
  devices: NamedViews[]
  pages: NamedViews[]
}
export type Statistics = {
  period: Period
  course: ViewCourse
  ranking: Ranking
  /** How far readers came, on the whole and in the articles measured most. */
  reading: { site: Reading; articles: ArticleReading[] }
  /** Days whose rollups do not agree with their events. */
  doubtful: string[]
}

/** What was read in a period and in the one before, from the rollups: however many views there were. */
export async function readStatistics(
  db: Connection,
  asked: { kind: PeriodKind; day?: string | undefined },
  longest = 20,
): Promise<Statistics> {
  const { today, hour } = await newsroomNow(db)
  const period = periodOf(asked.kind, asked.day, today)
  const [course, ranking, site, articles, reconciled] = await Promise.all([
    viewCourse(db, period, hour),
    readRanking(db, period, longest),
    readingOfSite(db, period.days),
    readingOfArticles(db, period.days, longest),
    latestReconciliations(db, daysOfEvents),
  ])
  return {
    period,
    course,
    ranking,
    reading: { site, articles },
    doubtful: reconciled.filter(differs).map(({ day }) => calendarDay(day)),
  }
}

async function readRanking(db: Connection, { days }: Period, longest: number): Promise<Ranking> {
  const [byArticle, { referrer, campaign, device, page }] = await Promise.all([
    readByArticle(db, days, longest),
    readBySource(db, days, longest),
  ])
  return {
    ...byArticle,
    referrers: referrer.map(sayReferrer),
    campaigns: campaign.map(sayOthers),
    devices: device.map(sayDevice),
    pages: page.map(sayOthers),
  }
}

const deviceNames: Record<string, string> = { phone: 'Điện thoại', tablet: 'Máy tính bảng', computer: 'Máy tính' }

const sayOthers = (one: NamedViews) => ({ ...one, name: one.name || 'Tất cả nơi khác' })
const sayDevice = (one: NamedViews) => ({ ...one, name: deviceNames[one.name] ?? one.name })

function sayReferrer(one: NamedViews): NamedViews {
  return one.name === new URL(siteAddress('/')).host
    ? { ...one, name: 'Trang khác của chính cổng này' }
    : sayOthers(one)
}

export type SubjectStatistics = { period: Period; subject: ViewSubject; name: string; course: ViewCourse }

/** The views of one article, section, author, tag or referrer; undefined when readers know none of that name. */
export async function readSubject(
  db: Connection,
  asked: { kind: PeriodKind; day?: string | undefined },
  subject: ViewSubject,
): Promise<SubjectStatistics | undefined> {
  const [{ today, hour }, name] = await Promise.all([newsroomNow(db), subjectName(db, subject)])
  if (name === null) return undefined
  const period = periodOf(asked.kind, asked.day, today)
  return { period, subject, name, course: await viewCourse(db, period, hour, subject) }
}
