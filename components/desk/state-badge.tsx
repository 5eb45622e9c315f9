import { Ban, CalendarClock, EyeOff, FilePen, Globe, History, type LucideIcon, Send, Undo2 } from 'lucide-react'
import type { Standing } from '#newsroom/workflow/wording.ts'

const looks: Record<Standing, { Icon: LucideIcon; colour: string }> = {
  draft: { Icon: FilePen, colour: 'border-field text-muted' },
  submitted: { Icon: Send, colour: 'border-gold text-gold-ink' },
  returned: { Icon: Undo2, colour: 'border-red text-red' },
  approved: { Icon: CalendarClock, colour: 'border-green text-green' },
  published: { Icon: Globe, colour: 'border-green text-green' },
  superseded: { Icon: History, colour: 'border-field text-muted' },
  withdrawn: { Icon: EyeOff, colour: 'border-red text-red' },
  removed: { Icon: Ban, colour: 'border-red text-red' },
}

/** Where a text stands, in words, with a sign of its own so that colour is never the only difference. */
export function StateBadge({ standing, name }: { standing: Standing; name: string }) {
  const { Icon, colour } = looks[standing]
  return (
    <span
      className={`inline-flex items-center gap-1 whitespace-nowrap rounded-full border px-2 py-0.5 text-xs font-semibold ${colour}`}
    >
      <Icon aria-hidden size={14} /> {name}
    </span>
  )
}
