const longest = 80

/** What a title without a single letter or digit is called in its address. */
const nameless = 'bai-viet'

/**
 * The address of a title: lower-case ASCII letters, digits and single hyphens, 1 to 80 characters, cut between
 * syllables. The same title always gives the same slug; whether it is still free is the caller's question.
 */
export function slugOf(title: string): string {
  return plainSlug(title) || nameless
}

/** The same for a text that may have no address: empty where it has not a single Latin letter or digit. */
export function plainSlug(text: string): string {
  const slug = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[đð]/g, 'd')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return cutBetweenSyllables(slug)
}

function cutBetweenSyllables(slug: string): string {
  if (slug.length <= longest) return slug
  const end = slug.lastIndexOf('-', longest)
  return slug.slice(0, end > 0 ? end : longest)
}

/** Whether a part of an address can be a slug at all; anything else is not worth asking the database. */
export function isSlug(text: string): boolean {
  return /^[a-z0-9-]{1,120}$/.test(text)
}
