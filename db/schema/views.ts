import { bigint, date, index, integer, pgTable, primaryKey, smallint, text, uuid } from 'drizzle-orm/pg-core'
import { articles } from './articles.ts'
import { bytea, createdAt, instant } from './columns.ts'

// view_events (day partitions), presence and recent_views (both UNLOGGED) are made by a migration of their own:
// drizzle-kit knows neither. db/queries/views.ts is their only reader and writer.

/** Views per article and day (Vietnamese days), kept for ever. */
export const articleViews = pgTable(
  'article_views',
  {
    articleId: uuid()
      .notNull()
      .references(() => articles.id),
    day: date().notNull(),
    views: bigint({ mode: 'number' }).notNull().default(0),
  },
  table => [primaryKey({ columns: [table.articleId, table.day] }), index('article_views_by_day').on(table.day)],
)

/** How far down an article may be reported as seen, in quarters of its text; 0 is less than the first. */
export const quartersReached = [0, 25, 50, 75, 100] as const
export type QuarterReached = (typeof quartersReached)[number]

/**
 * How far the counted views of a day went down an article, kept for ever. `measured` are those whose browser said so when
 * the page was left; whoever reached three quarters is among those who reached the half.
 */
export const articleReading = pgTable(
  'article_reading',
  {
    articleId: uuid()
      .notNull()
      .references(() => articles.id),
    day: date().notNull(),
    measured: bigint({ mode: 'number' }).notNull(),
    reached25: bigint('reached_25', { mode: 'number' }).notNull(),
    reached50: bigint('reached_50', { mode: 'number' }).notNull(),
    reached75: bigint('reached_75', { mode: 'number' }).notNull(),
    reached100: bigint('reached_100', { mode: 'number' }).notNull(),
  },
  table => [primaryKey({ columns: [table.articleId, table.day] }), index('article_reading_by_day').on(table.day)],
)

/** Views and visits of the whole site per day, kept for ever. */
export const siteViews = pgTable('site_views', {
  day: date().primaryKey(),
  views: bigint({ mode: 'number' }).notNull().default(0),
  visits: bigint({ mode: 'number' }).notNull().default(0),
})

/** Views and visits of the whole site per Vietnamese hour (0 to 23), kept for ever. */
export const siteViewHours = pgTable(
  'site_view_hours',
  {
    day: date().notNull(),
    hour: smallint().notNull(),
    views: bigint({ mode: 'number' }).notNull(),
    visits: bigint({ mode: 'number' }).notNull(),
  },
  table => [primaryKey({ columns: [table.day, table.hour] })],
)

/** Views per article and hour, kept as long as the single events: an old article is looked at by the day. */
export const articleViewHours = pgTable(
  'article_view_hours',
  {
    articleId: uuid()
      .notNull()
      .references(() => articles.id),
    day: date().notNull(),
    hour: smallint().notNull(),
    views: bigint({ mode: 'number' }).notNull(),
  },
  table => [
    primaryKey({ columns: [table.articleId, table.day, table.hour] }),
    index('article_view_hours_by_day').on(table.day),
  ],
)

/** Balances brought over from an older portal; never turned into invented events. */
export const openingArticleViews = pgTable('opening_article_views', {
  articleId: uuid()
    .primaryKey()
    .references(() => articles.id),
  views: bigint({ mode: 'number' }).notNull(),
  source: text().notNull(),
})

/** Opening balance of the site's visits: one row per source. */
export const openingSiteVisits = pgTable('opening_site_visits', {
  source: text().primaryKey(),
  visits: bigint({ mode: 'number' }).notNull(),
})

/** Daily random salts of the visitor keys; a salt dies after 48 hours, and with it every key made from it. */
export const visitorSalts = pgTable('visitor_salts', {
  day: date().primaryKey(),
  salt: bytea().notNull(),
  createdAt: createdAt(),
})

/** The order is that of the arguments of record-views.ts. */
export const viewSourceKinds = ['page', 'referrer', 'campaign', 'device'] as const
export type ViewSourceKind = (typeof viewSourceKinds)[number]

/**
 * Views of the whole site per day and where they stood or came from, kept for ever: the path of a page that is no
 * article, the host that led here, the campaign in the address, the class of device. The empty name: all others of a day
 * that had too many.
 */
export const viewSources = pgTable(
  'view_sources',
  {
    day: date().notNull(),
    kind: text({ enum: viewSourceKinds }).notNull(),
    name: text().notNull(),
    views: bigint({ mode: 'number' }).notNull(),
  },
  table => [primaryKey({ columns: [table.day, table.kind, table.name] })],
)

/** What the nightly comparison of single events and rollups found for a day. All differences are 0, or somebody looks into it. */
export const viewReconciliations = pgTable('view_reconciliations', {
  day: date().primaryKey(),
  events: bigint({ mode: 'number' }).notNull(),
  siteDifference: bigint({ mode: 'number' }).notNull(),
  differingArticles: integer().notNull(),
  differingSources: integer().notNull(),
  differingReading: integer().notNull().default(0),
  differingHours: integer().notNull().default(0),
  checkedAt: instant().notNull(),
})
