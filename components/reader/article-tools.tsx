/** What follows an article's text: its tags, text size (shown by the script that it needs) and the way back up. */
export function ArticleTools({ tags }: { tags: string[] }) {
  return (
    <>
      {tags.length > 0 && (
        <ul className="tags" aria-label="Từ khóa">
          {tags.map(tag => (
            <li key={tag}>
              <a href={`/tim-kiem?q=${encodeURIComponent(tag)}`}>{tag}</a>
            </li>
          ))}
        </ul>
      )}
      <div className="tools">
        <a href="#dau-trang" data-go-top="">
          Về đầu trang ↑
        </a>
        <span className="text-size" hidden data-text-size="">
          Cỡ chữ
          <button type="button" data-step="-1" aria-label="A−, giảm cỡ chữ">
            A−
          </button>
          <button type="button" data-step="1" aria-label="A+, tăng cỡ chữ">
            A+
          </button>
        </span>
      </div>
    </>
  )
}
