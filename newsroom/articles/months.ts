import type { Month } from '#db/queries/archive.ts'

export const archivePath = '/luu-tru'

/** "Tháng 10 năm 2017". */
export function monthName({ year, month }: Month): string {
  return `Tháng ${month} năm ${year}`
}

export function yearPath(year: number): string {
  return `${archivePath}/${year}`
}

export function monthPath({ year, month }: Month): string {
  return `${yearPath(year)}/${String(month).padStart(2, '0')}`
}

/** The year in an address; undefined for what is none. A site has articles from 1900 to 2199 at most. */
export function yearIn(text: string): number | undefined {
  return /^(19|20|21)\d\d$/.test(text) ? Number(text) : undefined
}

/** The month in an address, in its one spelling: 01 to 12. */
export function monthIn(text: string): number | undefined {
  return /^(0[1-9]|1[0-2])$/.test(text) ? Number(text) : undefined
}

/** Months by their years, in the order in which they come. */
export function byYear<Entry extends Month>(months: Entry[]): { year: number; months: Entry[] }[] {
  return [...Map.groupBy(months, ({ year }) => year)].map(([year, of]) => ({ year, months: of }))
}
