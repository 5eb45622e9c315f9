import { sql } from 'drizzle-orm'
import type { Database } from '#db/connection.ts'
import {
  articleReading,
  articleViewHours,
  articleViews,
  openingArticleViews,
  openingSiteVisits,
  siteViewHours,
  siteViews,
} from '#db/schema/views.ts'
import type { DemoArticle } from '#db/seed/demo/article.ts'
import { randomFrom } from '#db/seed/demo/drawing.ts'
import { openingBalances } from '#db/seed/demo/settings.ts'
import { daysOfEvents } from '#newsroom/views/maintain-views.ts'
import type { LoadedArticle } from './demo-mark.ts'

const days = 90
const millisecondsPerDay = 86_400_000

type Shown = { article: DemoArticle; id: string }

/**
 * Opening balances, and views for the last 90 days that look like those of a real site: much for what is new, a long
 * tail, quiet weekends. They end yesterday: what is
 * counted from today on is proved by its events. Views only: the total of visits starts at exactly what the older portal had counted.
 */
export async function loadViews(db: Database, articles: DemoArticle[], loaded: Record<string, LoadedArticle>) {
  const shown = articles.flatMap(article => {
    const id = loaded[article.key]?.slug ? loaded[article.key]?.id : undefined
    return id ? [{ article, id }] : []
  })
  const today = await vietnameseToday(db)
  const rollups = shown.flatMap((one, index) => viewsOf(one, today, index))
  await db.transaction(async tx => {
    const { siteVisits, source } = openingBalances
    await tx.insert(openingSiteVisits).values({ source, visits: siteVisits }).onConflictDoNothing()
    await tx
      .insert(openingArticleViews)
      .values(shown.flatMap(openingOf(today)))
      .onConflictDoNothing()
    await tx.insert(articleViews).values(rollups).onConflictDoNothing()
    await tx.insert(articleReading).values(rollups.map(readingOf)).onConflictDoNothing()
    await tx.insert(siteViews).values(siteDays(rollups)).onConflictDoNothing()
    const recent = rollups.filter(({ day }) => Date.parse(day) >= today - daysOfEvents * millisecondsPerDay)
    await tx.insert(articleViewHours).values(recent.flatMap(hoursOf)).onConflictDoNothing()
    const siteHours = siteDays(rollups).flatMap(hoursOf)
    await tx
      .insert(siteViewHours)
      .values(siteHours.map(hour => ({ ...hour, visits: 0 })))
      .onConflictDoNothing()
  })
}

async function vietnameseToday(db: Database): Promise<number> {
  const { rows } = await db.execute<{ today: string }>(
    sql`select to_char(now() at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as today`,
  )
  return Date.parse(rows[0]?.today ?? '')
}

const dayOf = ({ article }: Shown) => Date.parse(article.at.slice(0, 10))

/** The last day on which readers could open an article. */
function lastDayOf({ article: { fate } }: Shown): number {
  return fate?.is === 'withdrawn' || fate?.is === 'removed'
    ? Date.parse(fate.at.slice(0, 10))
    : Number.POSITIVE_INFINITY
}
const isoDay = (day: number) => new Date(day).toISOString().slice(0, 10)

/** What the older portal had counted: for articles from before the 90 days. */
function openingOf(today: number) {
  return (one: Shown, index: number) => {
    const fixed = openingBalances.articleViews[one.article.key]
    const old = dayOf(one) < today - days * millisecondsPerDay
    if (fixed === undefined && (!old || Number.isFinite(lastDayOf(one)))) return []
    const views = fixed ?? Math.round(420 + randomFrom(index + 1)() * 3_900)
    return [{ articleId: one.id, views, source: openingBalances.source }]
  }
}

function viewsOf(one: Shown, today: number, index: number) {
  if (openingBalances.articleViews[one.article.key] !== undefined) return []
  const random = randomFrom(700 + index)
  const appeal = 160 + random() * 340
  return Array.from({ length: days }, (_, back) => today - (back + 1) * millisecondsPerDay)
    .filter(day => day >= dayOf(one) && day <= lastDayOf(one))
    .map(day => {
      const age = (day - dayOf(one)) / millisecondsPerDay
      const weekend = [0, 6].includes(new Date(day).getUTCDay()) ? 0.6 : 1
      const views = Math.round(appeal * weekend * (0.55 + random() * 0.7) * (1 / (1 + age) ** 0.9 + 0.006))
      return { articleId: one.id, day: isoDay(day), views }
    })
    .filter(({ views }) => views > 0)
}

/** Nine views in ten are measured; two readers in five come to the end, more or fewer from article to article. */
function readingOf({ articleId, day, views }: { articleId: string; day: string; views: number }, index: number) {
  const random = randomFrom(4_000 + index)
  const measured = Math.floor(views * 0.9)
  const reached25 = Math.round(measured * (0.8 + random() * 0.15))
  const reached50 = Math.round(reached25 * (0.75 + random() * 0.15))
  const reached75 = Math.round(reached50 * (0.75 + random() * 0.15))
  return { articleId, day, measured, reached25, reached50, reached75, reached100: Math.round(reached75 * 0.85) }
}

/** The whole site: its articles, and the front page and the sections with about two thirds as much again. */
function siteDays(rollups: { day: string; views: number }[]) {
  const perDay = new Map<string, number>()
  for (const { day, views } of rollups) perDay.set(day, (perDay.get(day) ?? 0) + views)
  return [...perDay].map(([day, views]) => ({ day, views: Math.round(views * 1.65), visits: 0 }))
}

// How a day's views are spread over its hours, in thousandths: little at night, most in the morning and after supper.
const shape = [8, 4, 3, 2, 4, 14, 36, 72, 92, 84, 66, 54, 48, 46, 58, 62, 56, 46, 44, 58, 60, 46, 26, 11]

/** The hours of a day whose views are their sum, to the last one. */
function hoursOf<Day extends { views: number }>(day: Day): (Day & { hour: number })[] {
  const whole = shape.reduce((sum, part) => sum + part, 0)
  let upTo = 0
  let given = 0
  return shape.flatMap((part, hour) => {
    upTo += part
    const views = Math.round((day.views * upTo) / whole) - given
    given += views
    return views > 0 ? [{ ...day, hour, views }] : []
  })
}
