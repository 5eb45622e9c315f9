'use client'

type Props = { name: string; about: string; onChosen: () => void }

/** One of several things that can be put into the text: what it is called, and what is known of it. */
export function ChoiceButton({ name, about, onChosen }: Props) {
  return (
    <button
      type="button"
      className="block min-h-11 w-full rounded px-2 py-2 text-left hover:bg-tint"
      onClick={onChosen}
    >
      <span className="font-semibold">{name}</span>
      <span className="block text-sm text-muted">{about}</span>
    </button>
  )
}
