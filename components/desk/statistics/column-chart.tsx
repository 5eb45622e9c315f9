type Column = { label: string; value: number; said: string }
type Props = { label: string; unit: string; columns: Column[] }

/**
 * Columns over time, each with its number above it and the month below. Whoever does not see them reads the table beside
 * it; the columns are drawings, not backgrounds, so that they are there on paper too, with an outline for a grey printer.
 */
export function ColumnChart({ label, unit, columns }: Props) {
  const most = Math.max(1, ...columns.map(({ value }) => value))
  return (
    <figure className="m-0 break-inside-avoid">
      <div role="img" aria-label={label} className="flex items-end gap-px border-b border-ink text-red sm:gap-1">
        {columns.map(({ label: name, value, said }) => (
          <div key={name} aria-hidden className="min-w-0 flex-1 text-center">
            <span className="block text-xs text-ink tabular-nums">{said}</span>
            <svg aria-hidden viewBox="0 0 10 100" preserveAspectRatio="none" className="block h-32 w-full">
              <rect
                x={1}
                width={8}
                y={100 - (100 * value) / most}
                height={(100 * value) / most}
                className="fill-current stroke-ink print:stroke-1"
                vectorEffect="non-scaling-stroke"
                strokeWidth={0}
              />
            </svg>
          </div>
        ))}
      </div>
      <div aria-hidden className="flex gap-px text-xs text-muted sm:gap-1">
        {columns.map(({ label: name }) => (
          <span key={name} className="min-w-0 flex-1 text-center">
            {name.slice(0, 2)}
          </span>
        ))}
      </div>
      <figcaption className="mt-1 grid grid-cols-2 gap-x-4 text-sm text-muted sm:grid-cols-[auto_1fr_auto]">
        <span>{columns.at(0)?.label}</span>
        <span className="col-span-2 sm:col-span-1 sm:text-center max-sm:order-last">Đơn vị: {unit}</span>
        <span className="text-right">{columns.length > 1 && columns.at(-1)?.label}</span>
      </figcaption>
    </figure>
  )
}
