import type { TimeOnPage } from '#newsroom/articles/article-card.ts'
import { Emblem } from './emblem.tsx'

type Props = {
  organisation: { name: string; parent: string }
  today: TimeOnPage
  sections: { name: string; href: string; current?: 'page' | 'true' }[]
}

/** The head of every page: who publishes, today's date, search and the sections. */
export function Masthead({ organisation, today, sections }: Props) {
  return (
    <header className="masthead" id="dau-trang">
      <div className="wide masthead-top">
        <a className="masthead-name" href="/">
          <Emblem />
          <span>
            {organisation.parent && <span className="masthead-parent">{organisation.parent}</span>}
            <span className="masthead-title">{organisation.name}</span>
          </span>
        </a>
        <div className="masthead-side">
          <time className="masthead-date" dateTime={today.machine}>
            {today.label}
          </time>
          <SearchForm id="tim-dau-trang" />
        </div>
        <a className="masthead-search" href="/tim-kiem">
          Tìm kiếm
        </a>
      </div>
      <nav className="band" aria-label="Chuyên mục">
        <ul className="wide">
          {sections.map(({ name, href, current }) => (
            <li key={href}>
              <a href={href} aria-current={current}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  )
}

/** Search as a plain form: it works without script. */
function SearchForm({ id }: { id: string }) {
  return (
    <search>
      <form className="search-form" action="/tim-kiem" method="get">
        <label className="unseen" htmlFor={id}>
          Từ khóa tìm kiếm
        </label>
        <input id={id} name="q" type="search" placeholder="Tìm bài viết, số văn bản" maxLength={200} required />
        <button type="submit">Tìm</button>
      </form>
    </search>
  )
}
