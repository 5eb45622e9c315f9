import { type TermKind, termKinds } from '#db/schema/house-terms.ts'
import { longestSought } from './term.ts'

/** What the screen of the dictionary is narrowed by, as its address has it. */
export type DictionaryChoice = { q: string; loai: TermKind | ''; 'het-hieu-luc': boolean; trang: number }

const path = '/toa-soan/tu-dien'
const lastPage = 1_000

/** Reads the address of the screen; what makes no sense in it is left out. */
export function readDictionaryChoice(given: Record<string, string | string[] | undefined>): DictionaryChoice {
  const said = (name: string) => (typeof given[name] === 'string' ? given[name] : '')
  const page = Number(said('trang'))
  return {
    q: said('q').slice(0, longestSought).trim(),
    loai: termKinds.find(kind => kind === said('loai')) ?? '',
    'het-hieu-luc': said('het-hieu-luc') === '1',
    trang: Number.isInteger(page) && page >= 1 && page <= lastPage ? page : 1,
  }
}

/** The address of a page of the dictionary. */
export function dictionaryAddress(choice: Partial<DictionaryChoice>): string {
  const fields = { q: choice.q ?? '', loai: choice.loai ?? '', 'het-hieu-luc': choice['het-hieu-luc'] ? '1' : '' }
  const page = (choice.trang ?? 1) > 1 ? { trang: String(choice.trang) } : {}
  const search = new URLSearchParams(Object.entries({ ...fields, ...page }).filter(([, value]) => value !== ''))
  return search.size === 0 ? path : `${path}?${search}`
}
