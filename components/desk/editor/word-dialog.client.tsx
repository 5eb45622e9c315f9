'use client'

import { FileText } from 'lucide-react'
import { useEffect } from 'react'
import { Dialog } from '#components/ui/dialog.client.tsx'
import { OldTexts } from './old-texts.client.tsx'
import { useWordFile } from './use-word-file.client.ts'
import { type ImportedText, wordType } from './word-file.client.ts'

/** How a Word file's text goes into the draft. */
export type Way = 'replace' | 'append'
type Props = {
  open: boolean
  /** A file that was dropped; otherwise one is asked for. */
  file: File | undefined
  isDraftEmpty: boolean
  onTake: (text: ImportedText, way: Way) => void
  onOpenChange: (open: boolean) => void
}

/** Reads a Word file and shows what of it would come into the draft, before anything does. */
export function WordDialog({ open, file, isDraftEmpty, onTake, onOpenChange }: Props) {
  const { read, reset, text, problem, isReading } = useWordFile()
  useEffect(() => {
    if (!open) reset()
    else if (file) void read(file)
  }, [open, file, read, reset])
  return (
    <Dialog title="Mở tệp Word" open={open} onOpenChange={onOpenChange} wide={text !== undefined}>
      <div className="space-y-4">
        {text === undefined && <FileField isReading={isReading} onFile={chosen => void read(chosen)} />}
        {isReading && <p role="status">Đang đọc tệp Word…</p>}
        {problem !== '' && (
          <p role="alert" className="text-red">
            {problem}
          </p>
        )}
        {text && <Report text={text} />}
        {text && <Takeover isDraftEmpty={isDraftEmpty} onTake={way => onTake(text, way)} />}
      </div>
    </Dialog>
  )
}

function FileField({ isReading, onFile }: { isReading: boolean; onFile: (file: File) => void }) {
  return (
    <label className="block rounded-md has-[:focus-visible]:outline-3 has-[:focus-visible]:outline-gold">
      <span className="label">Tệp Word (.docx, tối đa 25 MB)</span>
      <input
        className="sr-only"
        type="file"
        accept={wordType}
        disabled={isReading}
        onChange={event => {
          const chosen = event.target.files?.[0]
          if (chosen) onFile(chosen)
          // The same file again, mended meanwhile, is a choice as well.
          event.target.value = ''
        }}
      />
      <span className="button">
        <FileText aria-hidden size={18} /> Chọn tệp Word
      </span>
    </label>
  )
}

function Report({ text: { title, standfirst, body, oldTexts, losses } }: { text: ImportedText }) {
  const pictures = body.content.filter(({ type }) => type === 'figure').length
  const tables = body.content.filter(({ type }) => type === 'table').length
  return (
    <>
      <dl className="grid gap-x-4 gap-y-1 sm:grid-cols-[6rem_1fr]">
        <dt className="font-semibold">Tiêu đề</dt>
        <dd>{title || 'Không thấy tiêu đề trong tệp; hãy tự viết.'}</dd>
        <dt className="font-semibold">Sapo</dt>
        <dd>{standfirst || 'Không thấy sapo trong tệp; hãy tự viết.'}</dd>
        <dt className="font-semibold">Nội dung</dt>
        <dd>
          {body.content.length} phần, trong đó có {pictures} ảnh và {tables} bảng.
        </dd>
      </dl>
      {losses.length > 0 && (
        <section>
          <h3 className="font-semibold">Những gì cần xem lại</h3>
          <ul className="list-disc pl-5">
            {losses.map(loss => (
              <li key={loss}>{loss}</li>
            ))}
          </ul>
        </section>
      )}
      {oldTexts.length > 0 && (
        <section className="space-y-2">
          <h3 className="font-semibold">Chữ phông cũ được chuyển sang Unicode</h3>
          <OldTexts texts={oldTexts} />
        </section>
      )}
    </>
  )
}

function Takeover({ isDraftEmpty, onTake }: { isDraftEmpty: boolean; onTake: (way: Way) => void }) {
  if (isDraftEmpty) {
    return (
      <button type="button" className="button button-primary" onClick={() => onTake('replace')}>
        Đưa vào bài
      </button>
    )
  }
  return (
    <div className="space-y-2">
      <p>Bài đang có nội dung. Anh/chị muốn thêm vào hay thay cả bài? Cách nào cũng bỏ lại được.</p>
      <div className="flex flex-wrap gap-2">
        <button type="button" className="button button-primary" onClick={() => onTake('append')}>
          Thêm vào cuối bài
        </button>
        <button type="button" className="button" onClick={() => onTake('replace')}>
          Thay bài đang soạn
        </button>
      </div>
    </div>
  )
}
