import { type SQL, sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import { articles, editions } from './articles.ts'
import { createdAt, id, tsvector } from './columns.ts'
import { users } from './people.ts'

/** A file of a medium. An attachment is no picture and measures nothing. */
export type MediaVariant = { name: string; width: number; height: number; type: string; bytes: number }

/** A part of a picture, in pixels of its largest file. */
export type Crop = { left: number; top: number; width: number; height: number }

export const mediaKinds = ['picture', 'attachment'] as const

/** A picture or a document that readers may take with them. Its files are media/{id}/{variant} in the storage. */
export const media = pgTable(
  'media',
  {
    id: id(),
    kind: text({ enum: mediaKinds }).notNull().default('picture'),
    alt: text().notNull(),
    credit: text().notNull().default(''),
    /** Says nothing that the text does not say: readers who cannot see it miss nothing, so it has no description. */
    decorative: boolean().notNull().default(false),
    /** Under what name an attachment is saved; of a picture, what it was called where it came from, to be found by. */
    fileName: text().notNull().default(''),
    width: integer().notNull(),
    height: integer().notNull(),
    sha256: text().notNull().unique(),
    variants: jsonb().$type<MediaVariant[]>().notNull(),
    /** The picture that this one was cut out of, and which part of it. */
    cropOf: uuid().references((): AnyPgColumn => media.id),
    crop: jsonb().$type<Crop>(),
    /** The words that it is found by, without accents. */
    words: tsvector().notNull().default(sql`''::tsvector`),
    version: integer().notNull().default(1),
    createdBy: uuid()
      .notNull()
      .references(() => users.id),
    createdAt: createdAt(),
  },
  table => [
    index('media_by_words').using('gin', table.words),
    check('media_has_a_known_kind', oneOf(table.kind, mediaKinds)),
  ],
)

function oneOf(column: AnyPgColumn, values: readonly string[]): SQL {
  return sql`${column} in (${sql.raw(values.map(value => `'${value}'`).join(', '))})`
}

/** Who has handed in a file that was there already: they have it, so they may use it. */
export const mediaHolders = pgTable(
  'media_holders',
  {
    mediaId: uuid()
      .notNull()
      .references(() => media.id),
    userId: uuid()
      .notNull()
      .references(() => users.id),
  },
  table => [primaryKey({ columns: [table.mediaId, table.userId] })],
)

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
