'use client'

import { instantOf, moment } from '../newsroom-time.client.ts'

type Props = {
  /** What publishing at once means for this text. */
  now: string
  /** The time as its field holds it; undefined: at once. */
  at: string | undefined
  onChange: (at: string | undefined) => void
}

/** When readers are to see the text: at once, or at a time that is said back in words before it counts. */
export function PublicationTime({ now, at, onChange }: Props) {
  const instant = at === undefined ? undefined : instantOf(at)
  return (
    <fieldset className="space-y-2">
      <legend className="label">Khi nào đăng</legend>
      <label className="flex min-h-11 items-center gap-2">
        <input
          type="radio"
          name="when"
          className="size-5"
          checked={at === undefined}
          onChange={() => onChange(undefined)}
        />
        {now}
      </label>
      <label className="flex min-h-11 items-center gap-2">
        <input type="radio" name="when" className="size-5" checked={at !== undefined} onChange={() => onChange('')} />
        Hẹn giờ đăng
      </label>
      {at !== undefined && (
        <label className="block">
          <span className="label">Giờ đăng (giờ Việt Nam)</span>
          <input
            type="datetime-local"
            className="field min-h-11"
            value={at}
            onChange={event => onChange(event.target.value)}
          />
        </label>
      )}
      <p role="status" className="font-semibold">
        {instant && `Bài sẽ đăng lúc ${moment(instant)}.`}
      </p>
    </fieldset>
  )
}
