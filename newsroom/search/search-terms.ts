import type { Content } from '#newsroom/articles/content.ts'

/** The tsvector of an article; READER's part replaces this. */
export function searchTerms(_content: Content): string {
  return ''
}
