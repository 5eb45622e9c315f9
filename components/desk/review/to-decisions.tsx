import { ArrowDown } from 'lucide-react'
import { type State, StateBadge } from '../state-badge.tsx'

type Props = { state: State; stateName: string }

/** On a narrow screen the decisions stand below the text: where it is at, and the short way down. */
export function ToDecisions({ state, stateName }: Props) {
  return (
    <div className="flex items-center justify-between gap-3 lg:hidden">
      <StateBadge state={state} name={stateName} />
      <a className="button button-quiet text-sm no-underline" href="#tinh-trang">
        Đến phần xử lý <ArrowDown aria-hidden size={16} />
      </a>
    </div>
  )
}
