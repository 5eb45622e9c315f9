/** The page that ?trang= asks for; 1 without it, undefined for anything that is no page from 1 to `most`. */
export function pageNumber(asked: string | string[] | undefined, most: number): number | undefined {
  if (asked === undefined) return 1
  if (typeof asked !== 'string' || !/^[1-9]\d{0,4}$/.test(asked)) return undefined
  const page = Number(asked)
  return page <= most ? page : undefined
}
