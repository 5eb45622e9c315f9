type Props = {
  question: string
  sections: { slug: string; name: string }[]
  filters: { section?: string; from?: string; until?: string; order: 'relevance' | 'newest' }
}

/** The search page's own form: the question, and what narrows it. A plain form, so that it works without script. */
export function SearchWithFilters({ question, sections, filters }: Props) {
  const { section = '', from = '', until = '', order } = filters
  return (
    <search aria-label="Tìm bài viết">
      <form className="search-page" action="/tim-kiem" method="get">
        <div className="search-form">
          <label className="unseen" htmlFor="tim">
            Từ khóa tìm kiếm
          </label>
          <input id="tim" name="q" type="search" defaultValue={question} maxLength={200} required />
          <button type="submit">Tìm</button>
        </div>
        <details className="search-filters" open={section !== '' || from !== '' || until !== ''}>
          <summary>Lọc theo chuyên mục và thời gian</summary>
          <div className="search-fields">
            <label>
              Chuyên mục
              <select name="chuyen-muc" defaultValue={section}>
                <option value="">Tất cả chuyên mục</option>
                {sections.map(({ slug, name }) => (
                  <option key={slug} value={slug}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
            <label>
              Từ ngày
              <input name="tu" type="date" defaultValue={from} />
            </label>
            <label>
              Đến ngày
              <input name="den" type="date" defaultValue={until} />
            </label>
          </div>
        </details>
        {order === 'newest' && <input type="hidden" name="sap-xep" value="moi-nhat" />}
      </form>
    </search>
  )
}
