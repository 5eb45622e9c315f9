type Props = {
  page: number
  pages: number
  /** Address of a page by its number. */
  hrefOf: (page: number) => string
}

/** Numbered pages around the current one, the first and the last among them. */
export function PageNumbers({ page, pages, hrefOf }: Props) {
  if (pages < 2) return null
  const numbers = Array.from({ length: pages }, (_, index) => index + 1)
  const shown = numbers.filter(number => number === 1 || number === pages || Math.abs(number - page) <= 2)
  return (
    <nav className="pages" aria-label="Các trang">
      <ul>
        {page > 1 && (
          <li>
            <a href={hrefOf(page - 1)} rel="prev">
              Trang trước
            </a>
          </li>
        )}
        {shown.map((number, index) => (
          <li key={number} className={number - (shown[index - 1] ?? 0) > 1 ? 'pages-gap' : undefined}>
            {number === page ? <span aria-current="page">{number}</span> : <a href={hrefOf(number)}>{number}</a>}
          </li>
        ))}
        {page < pages && (
          <li>
            <a href={hrefOf(page + 1)} rel="next">
              Trang sau
            </a>
          </li>
        )}
      </ul>
    </nav>
  )
}
