import { index, integer, pgEnum, pgTable, timestamp, uuid } from 'drizzle-orm/pg-core'
import { articles, editions } from './articles.ts'
import { tsvector } from './columns.ts'

export const deskStandings = [
  'draft',
  'submitted',
  'returned',
  'approved',
  'published',
  'withdrawn',
  'removed',
] as const
export type DeskStanding = (typeof deskStandings)[number]
export const deskStandingType = pgEnum('desk_standing', deskStandings)

/**
 * One row per article of the desk's list: what it is found and ordered by, in one place, so that a page of the list
 * costs the same however many articles there are. Triggers on articles, editions and their contributors keep it.
 */
export const deskList = pgTable(
  'desk_list',
  {
    articleId: uuid()
      .primaryKey()
      .references(() => articles.id),
    /** The edition that the line is about: the open one, otherwise the published one. */
    editionId: uuid()
      .notNull()
      .references(() => editions.id),
    sectionId: uuid().notNull(),
    standing: deskStandingType().notNull(),
    /** Who began the article and everyone who contributed to any of its editions. */
    personIds: uuid().array().notNull(),
    /** The last act on it. In milliseconds, as programs count, so that the next page begins exactly behind this one. */
    changedAt: timestamp({ withTimezone: true, mode: 'date', precision: 3 }).notNull(),
  },
  table => [
    index('desk_list_latest').on(table.changedAt.desc().nullsFirst(), table.articleId.desc().nullsFirst()),
    index('desk_list_latest_by_standing').on(
      table.standing,
      table.changedAt.desc().nullsFirst(),
      table.articleId.desc().nullsFirst(),
    ),
    index('desk_list_latest_in_section').on(
      table.sectionId,
      table.changedAt.desc().nullsFirst(),
      table.articleId.desc().nullsFirst(),
    ),
    index('desk_list_by_person').using('gin', table.personIds),
  ],
)

/**
 * What the desk finds an article by: the words of the text that was last saved, drafts included. Never asked for
 * readers. A table of its own, because an index of terms is dear to write and only a save changes them.
 */
export const deskSearch = pgTable(
  'desk_search',
  {
    articleId: uuid()
      .primaryKey()
      .references(() => articles.id),
    terms: tsvector().notNull(),
    /** The version of newsroom/search/search-terms.ts that made them. */
    format: integer().notNull(),
  },
  table => [index('desk_search_terms').using('gin', table.terms)],
)
