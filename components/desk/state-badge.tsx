import { CalendarClock, FilePen, Globe, History, type LucideIcon, Send, Undo2 } from 'lucide-react'

export type State = 'draft' | 'submitted' | 'returned' | 'approved' | 'published' | 'superseded'

const looks: Record<State, { Icon: LucideIcon; colour: string }> = {
  draft: { Icon: FilePen, colour: 'border-field text-muted' },
  submitted: { Icon: Send, colour: 'border-gold text-gold-ink' },
  returned: { Icon: Undo2, colour: 'border-red text-red' },
  approved: { Icon: CalendarClock, colour: 'border-green text-green' },
  published: { Icon: Globe, colour: 'border-green text-green' },
  superseded: { Icon: History, colour: 'border-field text-muted' },
}

/** A state in words, with a sign of its own so that colour is never the only difference. */
export function StateBadge({ state, name }: { state: State; name: string }) {
  const { Icon, colour } = looks[state]
  return (
    <span
      className={`inline-flex items-center gap-1 whitespace-nowrap rounded-full border px-2 py-0.5 text-xs font-semibold ${colour}`}
    >
      <Icon aria-hidden size={14} /> {name}
    </span>
  )
}
