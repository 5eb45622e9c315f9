import type { DecisionLine, StepLine } from '#newsroom/statistics/review-statistics.ts'

type Props = { id: string; column: string; lines: DecisionLine[] }

/** Months or sections with how many decisions there were, how many of them returned the text, and how long they took. */
export function DecisionTable({ id, column, lines }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable without a mouse (WCAG 2.1.1)
    <section className="overflow-x-auto" aria-labelledby={id} tabIndex={0}>
      <table className="w-full border-collapse text-right text-sm tabular-nums" aria-labelledby={id}>
        <thead className="text-muted">
          <tr>
            <Head name={column} isFirst />
            <Head name="Quyết định" />
            <Head name="Trả lại" />
            <Head name="Một nửa trong" />
            <Head name="90% trong" />
          </tr>
        </thead>
        <tbody>
          {lines.map(({ label, decided, returned, rate, count, median, ninth }) => (
            <tr key={label} className="border-t border-line align-top">
              <th scope="row" className="py-2 pr-3 text-left font-normal">
                {label}
              </th>
              <td className="py-2 pl-3">{decided}</td>
              <td className="whitespace-nowrap py-2 pl-3">{decided > 0 ? `${returned} (${rate}%)` : '–'}</td>
              <td className="py-2 pl-3">{count > 0 ? median : '–'}</td>
              <td className="py-2 pl-3">{count > 0 ? ninth : '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Head({ name, isFirst = false }: { name: string; isFirst?: boolean }) {
  return (
    <th scope="col" className={`py-1 font-normal ${isFirst ? 'text-left' : 'pl-3'}`}>
      {name}
    </th>
  )
}

/** The steps one after the other, with a bar behind each that only repeats its number. */
export function StepTimes({ steps }: { steps: StepLine[] }) {
  const longest = Math.max(0.001, ...steps.map(({ medianHours }) => medianHours))
  return (
    <ul className="grid gap-4 md:grid-cols-3 print:grid-cols-3">
      {steps.map(({ name, about, count, median, ninth, medianHours }) => (
        <li key={name} className="card break-inside-avoid">
          <p className="font-semibold">{name}</p>
          <p className="text-sm text-muted">{about}</p>
          <p className="mt-2 text-2xl font-semibold tabular-nums">{count > 0 ? median : 'Chưa có số liệu'}</p>
          <svg aria-hidden viewBox="0 0 100 2" preserveAspectRatio="none" className="my-1 block h-1.5 w-full text-gold">
            <rect width={(100 * medianHours) / longest} height={2} className="fill-current" />
          </svg>
          {count > 0 && (
            <p className="text-sm">
              Một nửa trong ngần ấy; 90% trong {ninth}. {count} lượt.
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
