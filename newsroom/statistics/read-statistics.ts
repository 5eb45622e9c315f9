import type { Connection } from '#db/connection.ts'
import { type ArticleReading, type Reading, readingOfArticles, readingOfSite } from '#db/queries/reading.ts'
import { latestReconciliations } from '#db/queries/reconcile-views.ts'
import {
  type ArticleViews,
  articlesRead,
  catalogueRead,
  type NamedViews,
  newsroomToday,
  sectionsRead,
  siteDays,
  sourcesRead,
} from '#db/queries/statistics.ts'
import { calendarDay } from '#newsroom/articles/dates.ts'
import { siteAddress } from '#newsroom/settings/site-address.ts'
import { daysOfEvents } from '#newsroom/views/maintain-views.ts'
import { differs } from '#newsroom/views/reconcile-views.ts'
import { type Period, type PeriodKind, periodOf } from './period.ts'
import { type Step, stepsOf } from './steps.ts'

export type Totals = { views: number; visits: number }
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
  totals: Totals
  before: Totals
  steps: Step[]
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
  const period = periodOf(asked.kind, asked.day, await newsroomToday(db))
  const [days, before, ranking, site, articles, reconciled] = await Promise.all([
    siteDays(db, period.days),
    siteDays(db, period.before),
    readRanking(db, period, longest),
    readingOfSite(db, period.days),
    readingOfArticles(db, period.days, longest),
    latestReconciliations(db, daysOfEvents),
  ])
  return {
    period,
    totals: sum(days),
    before: sum(before),
    steps: stepsOf(period.days, days),
    ranking,
    reading: { site, articles },
    doubtful: reconciled.filter(differs).map(({ day }) => calendarDay(day)),
  }
}

async function readRanking(db: Connection, { days }: Period, longest: number): Promise<Ranking> {
  const [articles, sections, authors, tags, referrers, campaigns, devices, pages] = await Promise.all([
    articlesRead(db, days, longest),
    sectionsRead(db, days, longest),
    catalogueRead(db, days, 'author', longest),
    catalogueRead(db, days, 'tag', longest),
    sourcesRead(db, days, 'referrer', longest),
    sourcesRead(db, days, 'campaign', longest),
    sourcesRead(db, days, 'device', longest),
    sourcesRead(db, days, 'page', longest),
  ])
  return {
    articles,
    sections,
    authors,
    tags,
    referrers: referrers.map(sayReferrer),
    campaigns: campaigns.map(sayOthers),
    devices: devices.map(sayDevice),
    pages: pages.map(sayOthers),
  }
}

const deviceNames: Record<string, string> = { phone: 'Điện thoại', tablet: 'Máy tính bảng', computer: 'Máy tính' }

const sayOthers = ({ name, views }: NamedViews) => ({ name: name || 'Tất cả nơi khác', views })
const sayDevice = ({ name, views }: NamedViews) => ({ name: deviceNames[name] ?? name, views })

function sayReferrer({ name, views }: NamedViews): NamedViews {
  return name === new URL(siteAddress('/')).host
    ? { name: 'Trang khác của chính cổng này', views }
    : sayOthers({ name, views })
}

function sum(days: Totals[]): Totals {
  return days.reduce((total, { views, visits }) => ({ views: total.views + views, visits: total.visits + visits }), {
    views: 0,
    visits: 0,
  })
}
