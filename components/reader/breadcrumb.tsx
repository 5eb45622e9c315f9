/** The way that leads to a page, as links. The page itself is its heading. */
export function Breadcrumb({ steps }: { steps: { name: string; href: string }[] }) {
  return (
    <nav className="breadcrumb" aria-label="Đường dẫn">
      <ol>
        {steps.map(({ name, href }) => (
          <li key={href}>
            <a href={href}>{name}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
