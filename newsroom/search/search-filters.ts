import type { SearchOrder, SearchScope } from '#db/queries/search.ts'

/** What a reader narrows a search by, as the address has it: a section's slug, days as yyyy-mm-dd, the order. */
export type SearchFilters = { section?: string; from?: string; until?: string; order: SearchOrder }

const orders: Record<string, SearchOrder> = { 'lien-quan': 'relevance', 'moi-nhat': 'newest' }
const newsroomOffset = '+07:00'
const oneDay = 86_400_000

/**
 * The value of a parameter of the search page in its one spelling: days as yyyy-mm-dd however they were written, an
 * empty text for what is the default anyhow. Undefined when it is none.
 */
export function tidyFilter(name: string, value: string): string | undefined {
  switch (name) {
    case 'tu':
    case 'den':
      return readDay(value)
    case 'sap-xep':
      if (!Object.hasOwn(orders, value)) return undefined
      return orders[value] === 'relevance' ? '' : value
    case 'chuyen-muc':
      return /^[a-z0-9-]{1,100}$/.test(value) ? value : undefined
    default:
      return undefined
  }
}

/** Reads the filters of the page's parameters; undefined when one of them is none. */
export function readFilters(given: Record<string, string | string[] | undefined>): SearchFilters | undefined {
  const tidied: Record<string, string> = {}
  for (const name of ['chuyen-muc', 'tu', 'den', 'sap-xep']) {
    const value = given[name] ?? ''
    const tidy = value === '' ? '' : typeof value === 'string' ? tidyFilter(name, value) : undefined
    if (tidy === undefined) return undefined
    tidied[name] = tidy
  }
  const { 'chuyen-muc': section, tu: from, den: until, 'sap-xep': order = '' } = tidied
  return {
    ...(section && { section }),
    ...(from && { from }),
    ...(until && { until }),
    order: orders[order] ?? 'relevance',
  }
}

/** A day as people (17/10/2017, 7-1-2018) and date fields (2017-10-17) write it, as yyyy-mm-dd; undefined for no such day. */
export function readDay(written: string): string | undefined {
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(written) ?? []
  const iso = year ? `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}` : written
  if (!/^(?:19|20)\d{2}-\d{2}-\d{2}$/.test(iso)) return undefined
  // Date.parse takes 30 February for 2 March.
  const time = Date.parse(`${iso}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? iso : undefined
}

/** The instants that days stand for: both days belong to the search, as the calendar in Vietnam has them. */
export function scopeOf({ from, until }: SearchFilters, sectionIds?: string[]): SearchScope {
  return {
    ...(sectionIds && { sectionIds }),
    ...(from && { from: new Date(`${from}T00:00:00${newsroomOffset}`) }),
    ...(until && { until: new Date(Date.parse(`${until}T00:00:00${newsroomOffset}`) + oneDay) }),
  }
}
