import type { SearchFilters } from '#newsroom/search/search-filters.ts'

/** The address of a search: the parameters in the order in which the front keeps them, so that links lead to cached pages. */
export function searchAddress(question: string, filters: Partial<SearchFilters>, page = 1): string {
  const query = new URLSearchParams()
  const parameters = {
    q: question,
    trang: page > 1 ? String(page) : '',
    tu: filters.from,
    den: filters.until,
    'chuyen-muc': filters.section,
    'sap-xep': filters.order === 'newest' ? 'moi-nhat' : '',
  }
  for (const [name, value] of Object.entries(parameters)) if (value) query.set(name, value)
  return `/tim-kiem?${query}`
}
