import type { NamedDocument } from '#newsroom/settings/documents.ts'

type Documents = {
  documents: (Pick<NamedDocument, 'symbol' | 'title' | 'url'> & { day: string; machineDay: string })[]
}

/** The newest documents: symbol and day as people quote them, then what they are about. Without any it is not there. */
export function DocumentList({ documents }: Documents) {
  if (documents.length === 0) return null
  return (
    <section className="documents" aria-labelledby="van-ban-moi">
      <h2 className="heading" id="van-ban-moi">
        Văn bản mới
      </h2>
      <ul>
        {documents.map(({ symbol, title, url, day, machineDay }) => (
          <li key={`${symbol} ${url}`}>
            <p className="story-meta">
              <strong>{symbol}</strong>
              <time dateTime={machineDay}>{day}</time>
            </p>
            <a className="headline" href={url}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Other sites that readers of this one look for. Without any it is not there. */
export function LinkedSites({ sites }: { sites: { name: string; url: string }[] }) {
  if (sites.length === 0) return null
  return (
    <nav className="linked-sites" aria-labelledby="trang-lien-ket">
      <h2 className="heading" id="trang-lien-ket">
        Trang liên kết
      </h2>
      <ul>
        {sites.map(({ name, url }) => (
          <li key={url}>
            <a href={url}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
