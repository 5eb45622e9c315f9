'use client'

import { useState } from 'react'
import type { ContentInput } from '#newsroom/articles/content.ts'
import type { Draft } from './draft.client.ts'

type Props = {
  draft: Draft
  sections: { id: string; name: string }[]
  /** Readers would see another section without anybody's approval. */
  isSectionFixed: boolean
  onContent: (part: Partial<ContentInput>) => void
  onSection: (sectionId: string) => void
}

/** What belongs to an article beside its text. */
export function DetailsFields({ draft, sections, isSectionFixed, onContent, onSection }: Props) {
  const { content, sectionId } = draft
  return (
    <div className="card grid gap-4 sm:grid-cols-2 lg:grid-cols-1">
      <label>
        <span className="label">Chuyên mục</span>
        <select
          className="field min-h-11"
          value={sectionId}
          disabled={isSectionFixed}
          onChange={event => onSection(event.target.value)}
        >
          {sections.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
        {isSectionFixed && <span className="text-sm text-muted">Bài đã đăng thì không đổi chuyên mục.</span>}
      </label>
      <Line label="Bút danh" value={content.byline} longest={200} onChange={byline => onContent({ byline })} />
      <Line label="Địa danh" value={content.dateline} longest={100} onChange={dateline => onContent({ dateline })} />
      <label>
        <span className="label">Ngày diễn ra sự kiện</span>
        <input
          type="date"
          className="field min-h-11"
          value={content.eventDate ?? ''}
          onChange={event => onContent({ eventDate: event.target.value || null })}
        />
      </label>
      <Tags tags={content.tags ?? []} onChange={tags => onContent({ tags })} />
    </div>
  )
}

type LineProps = { label: string; value: string | undefined; longest: number; onChange: (value: string) => void }

function Line({ label, value, longest, onChange }: LineProps) {
  return (
    <label>
      <span className="label">{label}</span>
      <input
        className="field min-h-11"
        value={value ?? ''}
        maxLength={longest}
        onChange={event => onChange(event.target.value)}
      />
    </label>
  )
}

function Tags({ tags, onChange }: { tags: string[]; onChange: (tags: string[]) => void }) {
  // What is typed and what is meant differ while a comma has just been typed.
  const [typed, setTyped] = useState(tags.join(', '))
  return (
    <label>
      <span className="label">Thẻ, cách nhau bằng dấu phẩy</span>
      <input
        className="field min-h-11"
        value={typed}
        onChange={event => {
          setTyped(event.target.value)
          onChange(tagsIn(event.target.value))
        }}
      />
    </label>
  )
}

function tagsIn(typed: string): string[] {
  const tags = typed.split(',').map(tag => tag.trim().slice(0, 60))
  return [...new Set(tags.filter(tag => tag !== ''))].slice(0, 20)
}
