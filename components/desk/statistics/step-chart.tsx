type Props = { label: string; steps: { label: string; views: number }[]; highest: string }

const size = { width: 640, height: 180 }

/** Bars over time. Whoever does not see them reads the table below it; on paper they are outlined, so that a grey printer shows them. */
export function StepChart({ label, steps, highest }: Props) {
  const most = Math.max(1, ...steps.map(({ views }) => views))
  const slot = size.width / steps.length
  const gap = Math.min(6, slot * 0.2)
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
            y={size.height - (views / most) * size.height}
            height={(views / most) * size.height}
            className="fill-current stroke-ink print:stroke-1"
            vectorEffect="non-scaling-stroke"
            strokeWidth={0}
          />
        ))}
      </svg>
      <figcaption className="mt-1 flex flex-wrap justify-between gap-x-4 text-sm text-muted">
        <span>{steps.at(0)?.label}</span>
        <span>Cột cao nhất: {highest}</span>
        <span>{steps.length > 1 && steps.at(-1)?.label}</span>
      </figcaption>
    </figure>
  )
}
