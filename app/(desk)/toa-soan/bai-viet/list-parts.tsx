import { Notice } from '#components/ui/notice.tsx'
import { countedTo, type DeskCount } from '#db/queries/desk-counts.ts'
import type { Viewer } from '#db/queries/edition-acts.ts'
import { type DeskChoice, deskListAddress, oneself, standingSlugs } from '#newsroom/articles/desk-filter.ts'
import { standingNames } from '#newsroom/workflow/wording.ts'

/** Everybody's articles or one's own, whatever else the list is narrowed by. */
export function WhoseList({ choice }: { choice: DeskChoice }) {
  const lists = [
    { name: 'Bài của cả tòa soạn', who: '' },
    { name: 'Bài của tôi', who: oneself },
  ]
  return (
    <nav aria-label="Bài của ai" className="mb-4 flex flex-wrap gap-2">
      {lists.map(({ name, who }) => (
        <a
          key={who}
          className="button no-underline aria-[current=page]:border-gold aria-[current=page]:bg-tint"
          href={deskListAddress({ ...choice, nguoi: who })}
          aria-current={choice.nguoi === who ? 'page' : undefined}
        >
          {name}
        </a>
      ))}
    </nav>
  )
}

/** How many open articles there are in each state, whoever's are looked at, and the way to them. */
export function StandingCounts({ counts, choice }: { counts: DeskCount[]; choice: DeskChoice }) {
  const slugOf = (standing: DeskCount['standing']) =>
    Object.entries(standingSlugs).find(([, known]) => known === standing)?.[0] ?? ''
  return (
    <nav aria-label="Bài đang làm" className="mb-4 flex flex-wrap gap-2">
      {counts.map(({ standing, count }) => (
        <a
          key={standing}
          className="button gap-2 no-underline aria-[current=page]:border-gold aria-[current=page]:bg-tint"
          href={deskListAddress({ nguoi: choice.nguoi, 'trang-thai': slugOf(standing) })}
          aria-current={choice['trang-thai'] === slugOf(standing) ? 'page' : undefined}
        >
          {standingNames[standing]} <span className="font-bold">{count > countedTo ? `${countedTo}+` : count}</span>
        </a>
      ))}
    </nav>
  )
}

/** What of the address or the form could not be read. */
export function ListProblems({ problems }: { problems: string[] }) {
  if (problems.length === 0) return null
  return (
    <div className="mb-6 space-y-2">
      {problems.map(problem => (
        <Notice key={problem} tone="alarm">
          {problem}
        </Notice>
      ))}
    </div>
  )
}

type Empty = { isBehind: boolean; isNarrowed: boolean; role: Viewer['role'] }

/** Why there is nothing to be seen, and what to do next. */
export function EmptyList({ isBehind, isNarrowed, role }: Empty) {
  return <p className="card text-muted">{sentenceFor({ isBehind, isNarrowed, role })}</p>
}

function sentenceFor({ isBehind, isNarrowed, role }: Empty): string {
  if (isBehind) return 'Không còn bài nào thay đổi trước đó.'
  if (isNarrowed) return 'Không có bài nào khớp với các điều kiện đã chọn. Hãy bỏ bớt điều kiện lọc.'
  if (role === 'reporter') return 'Anh/chị chưa viết bài nào. Bài anh/chị viết hoặc cùng viết sẽ hiện ở đây.'
  return 'Tòa soạn chưa có bài viết nào.'
}
