'use client'

type Props = { label: string; value: string; longest: number; onChange: (typed: string) => void }

/** A line of words that belongs to a block: a caption, a description, a name. */
export function WordsField({ label, value, longest, onChange }: Props) {
  return (
    <label className="mt-2 block text-sm">
      {label}
      <input
        className="field mt-1 min-h-11"
        value={value}
        maxLength={longest}
        onChange={event => onChange(event.target.value)}
      />
    </label>
  )
}
