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
}

/** Who answers for the site. Particulars that nobody has entered yet are left out. */
export function Footer({ organisation }: Props) {
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
        <p className="footer-name">{siteName}</p>
        {motto && <p className="footer-motto">“{motto}”</p>}
        {lines.map(([label, value]) => (
          <p key={label}>
            {label}: {value}
          </p>
        ))}
        {email && (
          <p>
            Thư điện tử: <a href={`mailto:${email}`}>{email}</a>
          </p>
        )}
        <p>
          <a href="/luu-tru">Kho lưu trữ</a>
        </p>
        <p>
          <a href="/rss.xml">Tin mới qua RSS</a>
        </p>
      </div>
    </footer>
  )
}
