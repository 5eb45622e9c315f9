'use client'

import { useId } from 'react'

type Props<Value extends string> = {
  legend: string
  options: Record<Value, string>
  chosen: Value
  choose: (value: Value) => void
}

/** One of a few, all of them in sight. */
export function OneOf<Value extends string>({ legend, options, chosen, choose }: Props<Value>) {
  const name = useId()
  return (
    <fieldset>
      <legend className="label">{legend}</legend>
      <div className="flex flex-wrap gap-x-4">
        {(Object.entries(options) as [Value, string][]).map(([value, label]) => (
          <label key={value} className="flex min-h-11 items-center gap-2">
            <input type="radio" name={name} checked={chosen === value} onChange={() => choose(value)} /> {label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
