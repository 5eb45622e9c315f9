import { Search, SlidersHorizontal } from 'lucide-react'
import type { ReactNode } from 'react'
import type { DeskChoice } from '#newsroom/articles/desk-filter.ts'

type Option = { value: string; name: string }
type Props = {
  choice: DeskChoice
  standings: Option[]
  sections: Option[]
  people: Option[]
  clear?: string | undefined
}

/** What narrows the desk's list. A plain form, so that it works without script and its address can be passed on. */
export function ListFilter({ choice, standings, sections, people, clear }: Props) {
  const used = Object.entries(choice).filter(([name, value]) => name !== 'q' && value !== '').length
  return (
    <search aria-label="Lọc danh sách bài viết" className="card mb-6 block">
      <form action="/toa-soan/bai-viet" method="get" className="space-y-3">
        <div className="flex flex-wrap items-end gap-3">
          <Field id="tu-khoa" label="Từ khóa trong bài" wide>
            <input className="field" id="tu-khoa" name="q" type="search" maxLength={200} defaultValue={choice.q} />
          </Field>
          <button className="button" type="submit">
            <Search aria-hidden size={18} /> Lọc
          </button>
          {clear && (
            <a className="button button-quiet" href={clear}>
              Bỏ điều kiện lọc
            </a>
          )}
        </div>
        <details>
          <summary className="flex min-h-11 cursor-pointer items-center gap-2 font-semibold">
            <SlidersHorizontal aria-hidden size={18} className="shrink-0" />{' '}
            <span>Lọc theo trạng thái, chuyên mục, người, ngày{used > 0 && ` (đang dùng ${used} điều kiện)`}</span>
          </summary>
          <div className="grid gap-3 pt-2 sm:grid-cols-2 lg:grid-cols-5">
            <Choice name="trang-thai" label="Trạng thái" all="Mọi trạng thái" options={standings} choice={choice} />
            <Choice name="chuyen-muc" label="Chuyên mục" all="Mọi chuyên mục" options={sections} choice={choice} />
            <Choice name="nguoi" label="Người viết, người sửa" all="Mọi người" options={people} choice={choice} />
            <Field id="tu" label="Thay đổi từ ngày">
              <input className="field" id="tu" name="tu" type="date" defaultValue={choice.tu} />
            </Field>
            <Field id="den" label="Đến ngày">
              <input className="field" id="den" name="den" type="date" defaultValue={choice.den} />
            </Field>
          </div>
        </details>
      </form>
    </search>
  )
}

type FieldProps = { id: string; label: string; wide?: boolean; children: ReactNode }

function Field({ id, label, wide = false, children }: FieldProps) {
  return (
    <div className={wide ? 'min-w-48 flex-1' : 'min-w-0'}>
      <label className="label" htmlFor={id}>
        {label}
      </label>
      {children}
    </div>
  )
}

type ChoiceProps = { name: keyof DeskChoice; label: string; all: string; options: Option[]; choice: DeskChoice }

function Choice({ name, label, all, options, choice }: ChoiceProps) {
  return (
    <Field id={name} label={label}>
      <select className="field" id={name} name={name} defaultValue={choice[name]}>
        <option value="">{all}</option>
        {options.map(({ value, name: said }) => (
          <option key={value} value={value}>
            {said}
          </option>
        ))}
      </select>
    </Field>
  )
}
