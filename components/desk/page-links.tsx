type Props = {
  /** What the pages are of, as a screen reader names the links. */
  of: string
  page: number
  hasNext: boolean
  hrefOf: (page: number) => string
}

/** The way to the pages before and after this one. */
export function PageLinks({ of, page, hasNext, hrefOf }: Props) {
  if (page === 1 && !hasNext) return null
  return (
    <nav aria-label={`Các trang của ${of}`} className="flex flex-wrap gap-3">
      {page > 1 && (
        <a className="button no-underline" href={hrefOf(page - 1)}>
          Trang trước
        </a>
      )}
      {hasNext && (
        <a className="button no-underline" href={hrefOf(page + 1)}>
          Trang sau
        </a>
      )}
    </nav>
  )
}
