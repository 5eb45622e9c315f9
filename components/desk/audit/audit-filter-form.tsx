import type { AuditChoice } from '#newsroom/workflow/audit-filter.ts'

type Option = { value: string; name: string }
type Props = { action: string; choice: AuditChoice; people: Option[]; deeds: Option[]; file: string }

/** What narrows the log. A plain form: its address can be kept and passed on. */
export function AuditFilterForm({ action, choice, people, deeds, file }: Props) {
  const fields = [
    { name: 'nguoi', label: 'Người', options: people, all: 'Mọi người' },
    { name: 'viec', label: 'Việc', options: deeds, all: 'Mọi việc' },
  ] as const
  const days = [
    { name: 'tu', label: 'Từ ngày' },
    { name: 'den', label: 'Đến ngày' },
  ] as const
  return (
    <search aria-label="Lọc nhật ký" className="card mb-4 block">
      <form action={action} method="get" className="grid gap-3 sm:grid-cols-2 lg:grid-cols-4">
        {choice.bai !== '' && <input type="hidden" name="bai" value={choice.bai} />}
        {fields.map(({ name, label, options, all }) => (
          <div key={name} className="min-w-0">
            <label className="label" htmlFor={name}>
              {label}
            </label>
            <select className="field" id={name} name={name} defaultValue={choice[name]}>
              <option value="">{all}</option>
              {options.map(option => (
                <option key={option.value} value={option.value}>
                  {option.name}
                </option>
              ))}
            </select>
          </div>
        ))}
        {days.map(({ name, label }) => (
          <div key={name} className="min-w-0">
            <label className="label" htmlFor={name}>
              {label}
            </label>
            <input className="field" id={name} name={name} type="date" defaultValue={choice[name]} />
          </div>
        ))}
        <p className="flex flex-wrap gap-3 sm:col-span-2 lg:col-span-4">
          <button className="button" type="submit">
            Lọc
          </button>
          <a className="button button-quiet no-underline" href={file}>
            Tải về dạng CSV
          </a>
        </p>
      </form>
    </search>
  )
}
