import { foreignKey, index, pgEnum, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { articles } from './articles.ts'
import { instant } from './columns.ts'

export const catalogueKinds = ['tag', 'author', 'day'] as const
export type CatalogueKind = (typeof catalogueKinds)[number]
export const catalogueKindType = pgEnum('catalogue_kind', catalogueKinds)

/**
 * Under what readers find a live article beside its section: its tags, its authors, the day that it is about. Made by
 * newsroom/articles/catalogue.ts when it is published, gone when it is taken down.
 */
export const catalogueEntries = pgTable(
  'catalogue_entries',
  {
    articleId: uuid().notNull(),
    kind: catalogueKindType().notNull(),
    /** The entry's part of an address; of a day, yyyy-mm-dd. */
    slug: text().notNull(),
    name: text().notNull(),
    publishedAt: instant().notNull(),
  },
  table => [
    primaryKey({ columns: [table.articleId, table.kind, table.slug] }),
    // The time stands here too, so that a page of the newest under a tag reads one index; it is always the article's.
    foreignKey({
      name: 'catalogue_entries_of_published_articles',
      columns: [table.articleId, table.publishedAt],
      foreignColumns: [articles.id, articles.publishedAt],
    }).onUpdate('cascade'),
    index('catalogue_entries_latest').on(
      table.kind,
      table.slug,
      table.publishedAt.desc().nullsFirst(),
      table.articleId.desc().nullsFirst(),
    ),
  ],
)
