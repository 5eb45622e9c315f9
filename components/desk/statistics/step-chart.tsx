type ChartStep = { label: string; views: number; before?: number }
type Props = { label: string; steps: ChartStep[]; highest: string }

const size = { width: 640, height: 180 }

/**
 * Bars over time, and the period before as a broken line over them. Whoever does not see them reads the table below; on
 * paper the bars are outlined, so that a grey printer shows them.
 */
export function StepChart({ label, steps, highest }: Props) {
  const most = Math.max(1, ...steps.flatMap(({ views, before = 0 }) => [views, before]))
  const slot = size.width / steps.length
  const gap = Math.min(6, slot * 0.2)
  const heightOf = (views: number) => (views / most) * size.height
  const hasBefore = steps.some(({ before }) => before)
  return (
    <figure className="m-0">
      <svg
        role="img"
        aria-label={label}
        viewBox={`0 0 ${size.width} ${size.height + 1}`}
        preserveAspectRatio="none"
        className="block h-44 w-full border-b border-ink text-red"
      >
        {steps.map(({ label: name, views }, index) => (
          <rect
            key={name}
            x={index * slot + gap / 2}
            width={slot - gap}
            y={size.height - heightOf(views)}
            height={heightOf(views)}
            className="fill-current stroke-ink print:stroke-1"
            vectorEffect="non-scaling-stroke"
            strokeWidth={0}
          />
        ))}
        {hasBefore && (
          <path
            d={lineOf(
              steps.flatMap(({ before }) => (before === undefined ? [] : [size.height - heightOf(before)])),
              slot,
            )}
            className="fill-none stroke-ink"
            vectorEffect="non-scaling-stroke"
            strokeWidth={1.5}
            strokeDasharray="5 3"
          />
        )}
      </svg>
      <figcaption className="mt-1 grid grid-cols-2 gap-x-4 text-sm text-muted sm:grid-cols-[auto_1fr_auto]">
        <span>{steps.at(0)?.label}</span>
        <span className="col-span-2 sm:col-span-1 sm:text-center max-sm:order-last">
          Cột cao nhất: {highest}
          {hasBefore && '; đường nét đứt: kỳ trước'}
        </span>
        <span className="text-right">{steps.length > 1 && steps.at(-1)?.label}</span>
      </figcaption>
    </figure>
  )
}

/** A line with a level piece over each slot. */
function lineOf(heights: number[], slot: number): string {
  return heights.map((y, index) => `${index === 0 ? 'M0 ' : 'V'}${y}H${(index + 1) * slot}`).join('')
}
