import { Search } from 'lucide-react'
import type { DictionaryChoice } from '#newsroom/house-terms/dictionary-choice.ts'
import type { Kind } from './term-fields.client.tsx'

type Props = { action: string; choice: DictionaryChoice; kinds: Kind[] }

/** Looks something up in the dictionary. A plain form: its address can be kept and passed on. */
export function DictionaryFilter({ action, choice, kinds }: Props) {
  return (
    <search aria-label="Tra từ điển" className="card block">
      <form action={action} method="get" className="flex flex-wrap items-end gap-3">
        <label className="min-w-48 flex-1">
          <span className="label">Từ cần tra</span>
          <input className="field min-h-11" name="q" type="search" maxLength={100} defaultValue={choice.q} />
        </label>
        <label className="min-w-40">
          <span className="label">Loại</span>
          <select className="field min-h-11" name="loai" defaultValue={choice.loai}>
            <option value="">Mọi loại</option>
            {kinds.map(({ value, name }) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label className="flex min-h-11 items-center gap-2">
          <input
            type="checkbox"
            className="size-5"
            name="het-hieu-luc"
            value="1"
            defaultChecked={choice['het-hieu-luc']}
          />
          Đã hết hiệu lực
        </label>
        <button className="button" type="submit">
          <Search aria-hidden size={18} /> Tra
        </button>
      </form>
    </search>
  )
}
