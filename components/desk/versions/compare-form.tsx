import type { Comparison, TextChoice } from '#newsroom/articles/compare-texts.ts'

type Props = Pick<Comparison, 'editions' | 'revisions' | 'from' | 'to'>

/** Chooses the two texts. A plain form: the answer is another address. */
export function CompareForm({ editions, revisions, from, to }: Props) {
  return (
    <form className="card grid items-end gap-3 print:hidden md:grid-cols-[1fr_1fr_auto]">
      <TextSelect name="tu" label="Bản trước" {...{ editions, revisions }} chosen={from} />
      <TextSelect name="den" label="Bản sau" {...{ editions, revisions }} chosen={to} />
      <button type="submit" className="button button-primary">
        So sánh
      </button>
    </form>
  )
}

type SelectProps = Pick<Props, 'editions' | 'revisions'> & { name: string; label: string; chosen: TextChoice }

function TextSelect({ name, label, editions, revisions, chosen }: SelectProps) {
  const isListed = [...editions, ...revisions].some(({ value }) => value === chosen.value)
  return (
    <div className="min-w-0">
      <label className="label" htmlFor={`chon-${name}`}>
        {label}
      </label>
      <select id={`chon-${name}`} name={name} className="field min-h-11" defaultValue={chosen.value}>
        {!isListed && <option value={chosen.value}>{chosen.label}</option>}
        <Choices heading="Các bản" choices={editions} />
        <Choices heading="Các lần lưu" choices={revisions} />
      </select>
    </div>
  )
}

function Choices({ heading, choices }: { heading: string; choices: TextChoice[] }) {
  return (
    <optgroup label={heading}>
      {choices.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </optgroup>
  )
}
