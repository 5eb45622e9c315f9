type Props = {
  organisation: {
    siteName: string
    parent: string
    motto: string
    responsible: string
    licence: string
    address: string
    phone: string
    email: string
  }
  links: { name: string; href: string }[]
}

/** Who answers for the site. Particulars that nobody has entered yet are left out. */
export function Footer({ organisation, links }: Props) {
  const { siteName, parent, motto, responsible, licence, address, phone, email } = organisation
  const lines = [
    ['Cơ quan chủ quản', parent],
    ['Chịu trách nhiệm nội dung', responsible],
    ['Giấy phép', licence],
    ['Địa chỉ', address],
    ['Điện thoại', phone],
  ].filter(([, value]) => value)
  return (
    <footer className="footer">
      <div className="wide">
        <div>
          <p className="footer-name">{siteName}</p>
          {motto && <p className="footer-motto">“{motto}”</p>}
          <address>
            {lines.map(([label, value]) => (
              <p key={label}>
                <span>{label}:</span> {value}
              </p>
            ))}
            {email && (
              <p>
                <span>Thư điện tử:</span> <a href={`mailto:${email}`}>{email}</a>
              </p>
            )}
          </address>
        </div>
        <nav aria-label="Trang thông tin">
          <ul>
            {links.map(({ name, href }) => (
              <li key={href}>
                <a href={href}>{name}</a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  )
}
