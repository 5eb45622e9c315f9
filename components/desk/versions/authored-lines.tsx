import type { WhoWroteWhat } from '#newsroom/articles/who-wrote-what.ts'

/** A text line by line with who last changed each, and the way to the other editions. */
export function AuthoredLines({ editions, lines }: Pick<WhoWroteWhat, 'editions' | 'lines'>) {
  return (
    <div className="space-y-4">
      {editions.length > 1 && (
        <nav aria-label="Các bản" className="flex flex-wrap gap-2">
          {editions.map(({ number, name, isShown }) => (
            <a
              key={number}
              href={`?ban=${number}`}
              aria-current={isShown ? 'true' : undefined}
              className="button no-underline aria-[current]:border-red aria-[current]:text-red"
            >
              {name}
            </a>
          ))}
        </nav>
      )}
      {lines.length === 0 && <p className="card text-muted">Bản này chưa có chữ nào.</p>}
      <ol className="space-y-2">
        {lines.map(({ label, text, author, time }, index) => (
          <li key={index} className="card grid gap-x-6 gap-y-1 md:grid-cols-[minmax(0,1fr)_16rem]">
            <p className="[overflow-wrap:anywhere]">
              <span className="text-sm text-muted">{label}: </span>
              {text}
            </p>
            <p className="text-sm md:border-l md:border-line md:pl-4">
              {author ? (
                <>
                  <strong>{author}</strong> <span className="text-muted">{time}</span>
                </>
              ) : (
                <span className="text-muted">Trước những lần lưu còn giữ</span>
              )}
            </p>
          </li>
        ))}
      </ol>
    </div>
  )
}
