import { PenLine } from 'lucide-react'

/** The page's title, and the way to what people come here for most often. */
export function HomeHeading({ children }: { children: string }) {
  return (
    <div className="mb-6 flex flex-wrap items-center justify-between gap-3">
      <h1 className="text-2xl font-semibold">{children}</h1>
      <a className="button button-primary" href="/toa-soan/bai-viet/moi">
        <PenLine aria-hidden size={18} /> Viết bài mới
      </a>
    </div>
  )
}
