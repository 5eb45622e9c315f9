import type { Compared } from '#newsroom/articles/compare-texts.ts'
import { DifferenceView } from './difference-view.tsx'
import { MarkedArticleView } from './marked-article-view.tsx'

/** What is different between two texts: inside the article as readers see it, and as a list for whoever wants only that. */
export function ComparedTexts({ compared: { isSame, marked, lines, pictures } }: { compared: Compared }) {
  if (isSame) return <p>Hai bản giống hệt nhau.</p>
  return (
    <>
      <p className="text-sm text-muted">
        <span className="line-through">Gạch ngang</span> là phần bỏ đi,{' '}
        <span className="font-semibold underline">đậm và gạch chân</span> là phần thêm vào.
      </p>
      <MarkedArticleView article={marked} pictures={pictures} />
      <details>
        <summary className="min-h-11 cursor-pointer py-2 font-semibold">Chỉ xem những chỗ khác</summary>
        <DifferenceView lines={lines} />
      </details>
    </>
  )
}
