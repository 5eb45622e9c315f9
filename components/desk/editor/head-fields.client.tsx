'use client'

import type { ContentInput } from '#newsroom/articles/content.ts'

type Props = { content: ContentInput; hasStandfirst: boolean; onContent: (part: Partial<ContentInput>) => void }

/** Title and sapo: one paragraph each, growing with what is written. */
export function HeadFields({ content, hasStandfirst, onContent }: Props) {
  return (
    <>
      <label className="block">
        <span className="label">Tiêu đề</span>
        <textarea
          className="field text-xl leading-normal font-semibold [field-sizing:content]"
          data-proof="title"
          rows={1}
          maxLength={300}
          value={content.title ?? ''}
          onChange={event => onContent({ title: oneLine(event.target.value) })}
        />
      </label>
      {hasStandfirst && (
        <label className="block">
          <span className="label">Sapo</span>
          <textarea
            className="field min-h-20 [field-sizing:content]"
            data-proof="standfirst"
            rows={2}
            maxLength={1_000}
            value={content.standfirst ?? ''}
            onChange={event => onContent({ standfirst: oneLine(event.target.value) })}
          />
        </label>
      )}
    </>
  )
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ')
}
