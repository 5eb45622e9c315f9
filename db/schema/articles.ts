import { type SQL, sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  check,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { createdAt, id, instant, tsvector } from './columns.ts'
import { users } from './people.ts'

export const visibilities = ['live', 'withdrawn', 'removed'] as const
export type Visibility = (typeof visibilities)[number]
export const visibilityType = pgEnum('visibility', visibilities)

export const editionStates = ['draft', 'submitted', 'returned', 'approved', 'published', 'superseded'] as const
export type EditionState = (typeof editionStates)[number]
export const editionStateType = pgEnum('edition_state', editionStates)

export const editionKinds = ['original', 'correction', 'update'] as const
export type EditionKind = (typeof editionKinds)[number]
export const editionKindType = pgEnum('edition_kind', editionKinds)

export const takedownKinds = ['withdrawal', 'removal'] as const
export type TakedownKind = (typeof takedownKinds)[number]
export const takedownKindType = pgEnum('takedown_kind', takedownKinds)

export const sections = pgTable('sections', {
  id: id(),
  slug: text().notNull().unique(),
  name: text().notNull(),
  description: text().notNull().default(''),
  position: integer().notNull(),
  parentId: uuid().references((): AnyPgColumn => sections.id),
})

/** Identity. What it says is in its editions. */
export const articles = pgTable(
  'articles',
  {
    id: id(),
    /** Null until the first publication, so that the title of a draft is in no address. */
    slug: text().unique(),
    /**
     * The fixed path of an information page ('gioi-thieu'); null for what the press calls an article. A page never has a
     * slug or a time of publication, so that no list, feed, sitemap or search meets it.
     */
    page: text().unique(),
    sectionId: uuid()
      .notNull()
      .references(() => sections.id),
    visibility: visibilityType().notNull().default('live'),
    /** First publication; null for an article that no reader has seen yet. Lists for readers are ordered by it. */
    publishedAt: instant(),
    /** What readers are told in place of a withdrawn article. */
    publicNotice: text(),
    takenDownAt: instant(),
    /** The part of the sitemap that lists it for good, set by the database at the first publication: 10,000 share one. */
    sitemapPart: integer(),
    /** The number of its short address (/b/803), set by the database at the first publication and never another's. */
    shortNumber: integer().unique('articles_short_number'),
    /** When what readers see of it last changed: published anew, withdrawn, removed. Kept by the database. */
    changedAt: instant(),
    /** The epoch that withdrew or removed it: caches that missed the notification ask for everything after theirs. */
    takenDownInEpoch: integer(),
    /** What the template asked for that it was begun with: the checklist of whoever writes it. */
    templateChecks: text().array().notNull().default([]),
    createdBy: uuid()
      .notNull()
      .references(() => users.id),
    createdAt: createdAt(),
  },
  table => [
    // What the catalogue refers to, so that its copy of the time can never be another.
    unique('articles_first_publication').on(table.id, table.publishedAt),
    // Nulls first is what "desc" means in a query; drizzle-kit would write "nulls last", and no query could use it.
    index('articles_latest')
      .on(table.publishedAt.desc().nullsFirst(), table.id.desc().nullsFirst())
      .where(sql`${table.visibility} = 'live' and ${table.publishedAt} is not null`),
    index('articles_latest_in_section')
      .on(table.sectionId, table.publishedAt.desc().nullsFirst(), table.id.desc().nullsFirst())
      .where(sql`${table.visibility} = 'live' and ${table.publishedAt} is not null`),
    index('articles_in_sitemap')
      .on(table.sitemapPart, table.changedAt.desc().nullsFirst(), table.id)
      .where(sql`${table.sitemapPart} is not null`),
    index('articles_taken_down').on(table.takenDownInEpoch).where(sql`${table.takenDownInEpoch} is not null`),
    check(
      'articles_pages_are_in_no_list',
      sql`${table.page} is null or (${table.slug} is null and ${table.publishedAt} is null and ${table.visibility} = 'live')`,
    ),
    index('articles_by_creator').on(table.createdBy, table.createdAt.desc().nullsFirst()),
  ],
)

/** Every slug that an article has or had; an earlier one redirects. */
export const articleSlugs = pgTable(
  'article_slugs',
  {
    slug: text().primaryKey(),
    articleId: uuid()
      .notNull()
      .references(() => articles.id),
    createdAt: createdAt(),
  },
  table => [index('article_slugs_by_article').on(table.articleId)],
)

/** One version of an article. `newsroom/workflow` alone writes `state`. */
export const editions = pgTable(
  'editions',
  {
    id: id(),
    articleId: uuid()
      .notNull()
      .references(() => articles.id),
    number: integer().notNull(),
    kind: editionKindType().notNull().default('original'),
    state: editionStateType().notNull().default('draft'),
    version: integer().notNull().default(1),
    content: jsonb().$type<unknown>().notNull(),
    contentHash: text()
      .notNull()
      .generatedAlwaysAs((): SQL => sql`content_sha256(${editions.content})`),
    title: text().generatedAlwaysAs((): SQL => sql`${editions.content} ->> 'title'`),
    standfirst: text().generatedAlwaysAs((): SQL => sql`${editions.content} ->> 'standfirst'`),
    byline: text().generatedAlwaysAs((): SQL => sql`${editions.content} ->> 'byline'`),
    cover: jsonb()
      .$type<unknown>()
      .generatedAlwaysAs((): SQL => sql`${editions.content} -> 'cover'`),
    /** What readers are told about a correction or an update. */
    note: text(),
    createdBy: uuid()
      .notNull()
      .references(() => users.id),
    createdAt: createdAt(),
    updatedBy: uuid()
      .notNull()
      .references(() => users.id),
    updatedAt: createdAt(),
    submittedBy: uuid().references(() => users.id),
    submittedAt: instant(),
    submissionNote: text(),
    returnedBy: uuid().references(() => users.id),
    returnedAt: instant(),
    returnReason: text(),
    approvedBy: uuid().references(() => users.id),
    approvedAt: instant(),
    approvedHash: text(),
    /** The leader in whose place a delegate approved it. */
    approvedFor: uuid().references(() => users.id),
    publishAt: instant(),
    publishedAt: instant(),
    /** Why a leader published it without the four eyes; null for an edition that went the usual way. */
    emergencyReason: text(),
    /** The second leader, who read afterwards what was published in an emergency. */
    confirmedBy: uuid().references(() => users.id),
    confirmedAt: instant(),
  },
  table => [
    unique('editions_numbered').on(table.articleId, table.number),
    uniqueIndex('editions_one_published').on(table.articleId).where(sql`${table.state} = 'published'`),
    uniqueIndex('editions_one_open')
      .on(table.articleId)
      .where(sql`${table.state} in ('draft', 'submitted', 'returned', 'approved')`),
    index('editions_awaiting_review').on(table.submittedAt).where(sql`${table.state} = 'submitted'`),
    index('editions_awaiting_publication').on(table.publishAt).where(sql`${table.state} = 'approved'`),
    index('editions_awaiting_confirmation')
      .on(table.publishedAt)
      .where(sql`${table.emergencyReason} is not null and ${table.confirmedBy} is null`),
    index('editions_recently_changed').on(table.updatedAt.desc().nullsFirst()),
    // "is not distinct from": a comparison with null would let the row pass.
    check(
      'editions_approved_text_is_the_text',
      sql`${table.state} not in ('approved', 'published', 'superseded') or ${table.approvedHash} is not distinct from ${table.contentHash}`,
    ),
    check(
      'editions_approval_is_signed',
      sql`${table.state} not in ('approved', 'published', 'superseded') or (${table.approvedBy} is not null and ${table.approvedAt} is not null)`,
    ),
    check(
      'editions_emergency_is_published',
      sql`${table.emergencyReason} is null or (${table.state} in ('published', 'superseded') and char_length(${table.emergencyReason}) >= 10)`,
    ),
    check(
      'editions_emergency_is_confirmed_by_another',
      sql`(${table.confirmedBy} is null) = (${table.confirmedAt} is null) and (${table.confirmedBy} is null or (${table.emergencyReason} is not null and ${table.confirmedBy} is distinct from ${table.approvedBy}))`,
    ),
    check(
      'editions_approved_for_another',
      sql`${table.approvedFor} is null or (${table.approvedBy} is not null and ${table.approvedFor} <> ${table.approvedBy})`,
    ),
    check('editions_version_counts', sql`${table.version} > 0`),
  ],
)

/** Everyone who changed an edition: whoever is on it may not approve it. */
export const editionContributors = pgTable(
  'edition_contributors',
  {
    editionId: uuid()
      .notNull()
      .references(() => editions.id),
    userId: uuid()
      .notNull()
      .references(() => users.id),
    firstAt: createdAt(),
    lastAt: createdAt(),
  },
  table => [
    primaryKey({ columns: [table.editionId, table.userId] }),
    index('edition_contributors_by_user').on(table.userId),
  ],
)

/** A withdrawal or removal that an editor asked for and a leader decides. */
export const takedownRequests = pgTable(
  'takedown_requests',
  {
    id: id(),
    articleId: uuid()
      .notNull()
      .references(() => articles.id),
    kind: takedownKindType().notNull(),
    reason: text().notNull(),
    notice: text(),
    requestedBy: uuid()
      .notNull()
      .references(() => users.id),
    requestedAt: createdAt(),
    decidedBy: uuid().references(() => users.id),
    decidedAt: instant(),
  },
  table => [uniqueIndex('takedown_requests_one_open').on(table.articleId).where(sql`${table.decidedAt} is null`)],
)

/**
 * What search looks through, made of the published edition by newsroom/search; without a row an article is not found.
 * Where and when it was published stands here too (a trigger keeps it so): a common word has tens of thousands of
 * matches, and sorting them by date must not visit another table for each.
 */
export const articleSearch = pgTable(
  'article_search',
  {
    articleId: uuid()
      .primaryKey()
      .references(() => articles.id),
    sectionId: uuid().notNull(),
    publishedAt: instant().notNull(),
    /** Syllables, bigrams and symbols of the whole text: decides what is found. */
    terms: tsvector().notNull(),
    /** Those of title and standfirst, weighted: decides the order. Small, so that hundreds can be read for one answer. */
    headTerms: tsvector().notNull(),
    /** The version of newsroom/search/search-terms.ts that made them. */
    format: integer().notNull(),
  },
  // Without the pending list of fast updates: publications are few and may take a moment, searches are many.
  table => [
    index('article_search_terms')
      // Days and section beside the terms: what is not looked through is skipped in the index itself.
      .using('gin', table.terms, sql`search_labels(${table.publishedAt}, ${table.sectionId})`)
      .with({ fastupdate: false }),
  ],
)
