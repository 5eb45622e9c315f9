import { ArrowDown } from 'lucide-react'

/** On a narrow screen the decisions stand below the text: the short way down. */
export function ToDecisions() {
  return (
    <a className="button w-full text-sm no-underline lg:hidden" href="#tinh-trang">
      Xem tình trạng và xử lý <ArrowDown aria-hidden size={16} />
    </a>
  )
}
