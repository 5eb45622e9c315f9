'use client'

import { Bookmark, Pencil, Trash2 } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { Dialog } from '#components/ui/dialog.client.tsx'
import { Problem } from './problem.client.tsx'
import { useAct } from './use-act.client.ts'

export type OwnFilter = { id: string; name: string; version: number; href: string }
type Props = {
  filters: OwnFilter[]
  /** The one that the list is narrowed by at present. */
  current: OwnFilter | undefined
  /** What could be saved: undefined when the list is not narrowed, or is by a saved filter. */
  choice: Record<string, string> | undefined
}

/** The ways that somebody narrowed the list before, by name, and what can be done with the present one. */
export function SavedFilters({ filters, current, choice }: Props) {
  if (filters.length === 0 && !choice) return null
  return (
    <div className="mb-4 flex flex-wrap items-center gap-2">
      {filters.length > 0 && (
        <nav aria-label="Bộ lọc đã lưu" className="flex flex-wrap gap-2">
          {filters.map(({ id, name, href }) => (
            <a
              key={id}
              href={href}
              className="button no-underline aria-[current=page]:border-gold aria-[current=page]:bg-tint"
              aria-current={id === current?.id ? 'page' : undefined}
            >
              <Bookmark aria-hidden size={16} /> {name}
            </a>
          ))}
        </nav>
      )}
      {choice && <NameDialog button="Lưu bộ lọc này" title="Lưu bộ lọc" name="" choice={choice} />}
      {current && <NameDialog button="Đổi tên" title="Đổi tên bộ lọc" name={current.name} filter={current} />}
      {current && <DeleteButton filter={current} />}
    </div>
  )
}

type NameProps = {
  button: string
  title: string
  name: string
  /** One of them: what becomes a new filter, or the filter that gets another name. */
  choice?: Record<string, string>
  filter?: OwnFilter
}

function NameDialog({ button, title, name, choice, filter }: NameProps) {
  const [isOpen, setOpen] = useState(false)
  const { act, failure, isBusy, isReady } = useAct()
  const Icon = filter ? Pencil : Bookmark

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const given = String(new FormData(event.currentTarget).get('name'))
    void act(
      filter
        ? { method: 'PUT', path: `/api/filters/${filter.id}`, body: { version: filter.version, name: given } }
        : { method: 'POST', path: '/api/filters', body: { name: given, choice } },
    )
  }

  return (
    <>
      <button type="button" className="button button-quiet" disabled={!isReady} onClick={() => setOpen(true)}>
        <Icon aria-hidden size={16} /> {button}
      </button>
      <Dialog title={title} open={isOpen} onOpenChange={setOpen} description="Chỉ mình anh/chị thấy bộ lọc này.">
        <form method="post" onSubmit={submit} className="space-y-4">
          <label className="block">
            <span className="label">Tên bộ lọc</span>
            <input className="field" name="name" maxLength={60} required defaultValue={name} />
          </label>
          <Problem failure={failure} />
          <button type="submit" className="button button-primary w-full" aria-disabled={isBusy}>
            {isBusy ? 'Đang lưu…' : 'Lưu'}
          </button>
        </form>
      </Dialog>
    </>
  )
}

function DeleteButton({ filter }: { filter: OwnFilter }) {
  const { act, failure, isBusy, isReady } = useAct()
  const forget = () => act({ method: 'DELETE', path: `/api/filters/${filter.id}`, body: { version: filter.version } })
  return (
    <>
      <button type="button" className="button button-quiet" disabled={!isReady || isBusy} onClick={() => void forget()}>
        <Trash2 aria-hidden size={16} /> Xóa bộ lọc
      </button>
      <Problem failure={failure} />
    </>
  )
}
