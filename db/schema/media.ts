import { index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { articles, editions } from './articles.ts'
import { createdAt, id } from './columns.ts'
import { users } from './people.ts'

export type MediaVariant = { name: string; width: number; height: number; type: string; bytes: number }

/** A picture. Its files are var/media/{id}/{variant}. */
export const media = pgTable('media', {
  id: id(),
  alt: text().notNull(),
  credit: text().notNull().default(''),
  width: integer().notNull(),
  height: integer().notNull(),
  sha256: text().notNull().unique(),
  variants: jsonb().$type<MediaVariant[]>().notNull(),
  createdBy: uuid()
    .notNull()
    .references(() => users.id),
  createdAt: createdAt(),
})

/** Which editions show which pictures: a picture is public only while an edition that readers see uses it. */
export const editionMedia = pgTable(
  'edition_media',
  {
    editionId: uuid()
      .notNull()
      .references(() => editions.id),
    mediaId: uuid()
      .notNull()
      .references(() => media.id),
    articleId: uuid()
      .notNull()
      .references(() => articles.id),
  },
  table => [
    primaryKey({ columns: [table.editionId, table.mediaId] }),
    index('edition_media_by_media').on(table.mediaId),
  ],
)
