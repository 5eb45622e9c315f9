import type { DifferenceLine, DifferencePart } from '#newsroom/articles/difference.ts'

/** What is different, readable without colour: what went is struck through, what came is underlined and bold. */
export function DifferenceView({ lines }: { lines: DifferenceLine[] }) {
  if (lines.every(({ kind }) => kind === 'same')) return <p>Hai bản giống hệt nhau.</p>
  return (
    <div className="space-y-3 [overflow-wrap:anywhere]">
      {withUnchangedTogether(lines).map((entry, index) =>
        typeof entry === 'number' ? (
          <p key={index} className="text-sm text-muted">
            … {entry} dòng không đổi
          </p>
        ) : (
          <Line key={index} line={entry} />
        ),
      )}
    </div>
  )
}

const marks = { changed: 'Sửa', added: 'Thêm', removed: 'Bỏ', same: 'Giữ nguyên' }

function Line({ line: { label, kind, parts, isFormatOnly } }: { line: DifferenceLine }) {
  return (
    <div className="rounded-md border border-line p-3">
      <p className="text-sm text-muted">
        <strong className="text-ink">{marks[kind]}</strong> · {label}
        {isFormatOnly && ' · chỉ đổi chữ đậm, chữ nghiêng'}
      </p>
      <p>
        {parts.map((part, index) => (
          <Part key={index} part={part} />
        ))}
      </p>
    </div>
  )
}

function Part({ part: { kind, text } }: { part: DifferencePart }) {
  switch (kind) {
    case 'same':
      return <span>{text}</span>
    case 'removed':
      return <del className="bg-tint text-red line-through">{text}</del>
    case 'added':
      return <ins className="bg-tint font-semibold text-green underline underline-offset-4">{text}</ins>
  }
}

/** Lines that did not change are counted, not shown. */
function withUnchangedTogether(lines: DifferenceLine[]): (DifferenceLine | number)[] {
  const entries: (DifferenceLine | number)[] = []
  for (const line of lines) {
    const last = entries.at(-1)
    if (line.kind !== 'same') entries.push(line)
    else if (typeof last === 'number') entries.splice(-1, 1, last + 1)
    else entries.push(1)
  }
  return entries
}
