import type { PictureLine } from '#newsroom/media/library-lines.ts'

/** Pictures of the library beside each other; each leads to its page. */
export function PictureGrid({ lines }: { lines: PictureLine[] }) {
  return (
    <ul className="grid grid-cols-2 gap-3 sm:grid-cols-3 lg:grid-cols-4">
      {lines.map(({ id, href, src, said, facts }) => (
        <li
          key={id}
          className="relative rounded-lg border border-line bg-surface p-2 text-sm focus-within:bg-tint hover:bg-tint"
        >
          <img src={src} alt="" loading="lazy" className="aspect-[3/2] w-full rounded object-cover" />
          <a
            className="mt-2 line-clamp-3 font-semibold text-ink no-underline after:absolute after:inset-0 hover:underline"
            href={href}
          >
            {said}
          </a>
          <p className="mt-1 text-muted">{facts}</p>
        </li>
      ))}
    </ul>
  )
}
