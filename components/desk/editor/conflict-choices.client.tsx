'use client'

import { type FormEvent, useState } from 'react'
import { Dialog } from '#components/ui/dialog.client.tsx'
import { type Choice, type Conflict, canKeepBoth } from '#newsroom/articles/merge-content.ts'
import { textOf } from './draft.client.ts'

type Props = {
  conflicts: Conflict[]
  open: boolean
  onOpenChange: (open: boolean) => void
  /** Answers false when the texts have changed since they were shown. */
  onChosen: (choices: Choice[]) => boolean
}

/** The places that two people changed, each with both texts side by side. Everything else is merged already. */
export function ConflictChoices({ conflicts, open, onOpenChange, onChosen }: Props) {
  const [isOutdated, setOutdated] = useState(false)

  function choose(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    setOutdated(!onChosen(conflicts.map((_, index) => form.get(String(index)) as Choice)))
  }

  return (
    <Dialog
      interrupts
      wide
      title="Hai người sửa cùng một chỗ"
      description="Những chỗ khác được ghép tự động, không mất chữ nào. Ở mỗi chỗ dưới đây, hãy chọn bản cần giữ."
      open={open}
      onOpenChange={onOpenChange}
    >
      <form onSubmit={choose} className="space-y-6">
        {conflicts.map((conflict, index) => (
          <Place key={index} name={String(index)} conflict={conflict} />
        ))}
        {isOutdated && <p role="alert">Bài vừa có thay đổi. Hãy xem lại các chỗ trên đây rồi bấm ghép.</p>}
        <button type="submit" className="button button-primary w-full">
          Ghép và lưu
        </button>
      </form>
    </Dialog>
  )
}

function Place({ name, conflict }: { name: string; conflict: Conflict }) {
  const [mine, theirs] = [wordsOf(conflict.mine), wordsOf(conflict.theirs)]
  return (
    <fieldset className="space-y-2">
      <legend className="font-semibold">{labels[conflict.place] ?? 'Thông tin khác'}</legend>
      {mine === theirs && <p className="text-muted">Chữ của hai bản giống nhau, khác ở kiểu chữ, liên kết hoặc ảnh.</p>}
      <div className="grid gap-3 md:grid-cols-2">
        <Side name={name} choice="mine" label="Giữ bản của tôi" words={mine} />
        <Side name={name} choice="theirs" label="Lấy bản của người kia" words={theirs} />
      </div>
      {canKeepBoth(conflict) && (
        <label className="flex min-h-11 items-center gap-2">
          <input type="radio" name={name} value="both" required /> Giữ cả hai, bản của tôi đứng trước
        </label>
      )}
    </fieldset>
  )
}

type SideProps = { name: string; choice: Choice; label: string; words: string }

function Side({ name, choice, label, words }: SideProps) {
  return (
    <label className="block rounded-md border border-line p-3 has-checked:border-red">
      <span className="flex min-h-8 items-center gap-2 font-semibold">
        <input type="radio" name={name} value={choice} required /> {label}
      </span>
      <span className={`mt-1 block max-h-60 overflow-y-auto whitespace-pre-line ${words === '' ? 'text-muted' : ''}`}>
        {words || '(Bỏ trống: đã xóa chỗ này)'}
      </span>
    </label>
  )
}

const labels: Record<string, string> = {
  title: 'Tiêu đề',
  standfirst: 'Sapo',
  body: 'Nội dung bài',
  cover: 'Ảnh đại diện',
  byline: 'Bút danh',
  dateline: 'Địa danh',
  eventDate: 'Ngày diễn ra',
  sectionId: 'Chuyên mục',
}

/** What one side says at this place, as plain text. */
function wordsOf(side: unknown): string {
  if (typeof side === 'string') return side
  if (Array.isArray(side)) return side.map(textOf).join('\n')
  if (side === null || typeof side !== 'object') return ''
  const { alt, caption, credit } = side as Record<string, unknown>
  return [alt, caption, credit].filter(said => typeof said === 'string' && said !== '').join('\n')
}
