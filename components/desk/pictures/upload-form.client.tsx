'use client'

import { Camera, ImagePlus } from 'lucide-react'
import { type ChangeEvent, type FormEvent, useState } from 'react'
import { type PlacedPicture, pictureTypes } from './picture.client.ts'
import type { Upload } from './upload.client.ts'
import { UploadRow } from './upload-row.client.tsx'
import { useUploads } from './use-uploads.client.ts'

type Props = {
  /** Pictures that were dropped or pasted already: then there is nothing to choose. */
  given?: File[]
  /** Whether many may be chosen at once. */
  many?: boolean
  /** Whether a caption is asked for: of pictures that go into a text. */
  hasCaption: boolean
  /** What the button does: "Đưa ảnh vào bài". */
  action: string
  /** All have arrived, in their order. */
  onArrived: (pictures: PlacedPicture[]) => void
}

/** Pictures from this device: what they show and who took them is asked before they go. */
export function UploadForm({ given = [], many = false, hasCaption, action, onArrived }: Props) {
  const { uploads, change, sendAll, add, choose, drop, isSending } = useUploads(given)
  const [isEmpty, setEmpty] = useState(false)
  const take = (files: File[]) => {
    setEmpty(false)
    if (many) add(files)
    else if (files[0]) choose(files[0])
  }

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    // The dialog stands in the page's tree inside other forms.
    event.stopPropagation()
    setEmpty(uploads.length === 0)
    if (uploads.length === 0) return
    const arrived = await sendAll()
    if (arrived.length === uploads.length) onArrived(arrived.flatMap(placed))
  }

  return (
    <form onSubmit={event => void submit(event)} className="space-y-3">
      {given.length === 0 && <Chooser many={many} uploads={uploads} take={take} />}
      {uploads.length > 0 && (
        <ul className="space-y-3">
          {uploads.map(upload => (
            <UploadRow
              key={upload.key}
              upload={upload}
              hasCaption={hasCaption}
              onWords={words => change(upload.key, { words })}
              onDrop={uploads.length > 1 ? () => drop(upload.key) : undefined}
            />
          ))}
        </ul>
      )}
      {isEmpty && (
        <p role="alert" className="text-red">
          Hãy chọn một tệp ảnh.
        </p>
      )}
      <button className="button button-primary" type="submit" disabled={isSending}>
        {isSending ? 'Đang tải ảnh lên…' : action}
      </button>
    </form>
  )
}

function placed({ picture, words }: Upload): PlacedPicture[] {
  if (!picture) return []
  const { alt, caption, credit, decorative } = words
  const said = { alt: decorative ? '' : alt.trim(), caption: caption.trim(), credit: credit.trim() }
  return [{ mediaId: picture.id, ...said, decorative: decorative || null }]
}

type ChooserProps = { many: boolean; uploads: Upload[]; take: (files: File[]) => void }

/** The browser's own buttons speak the browser's language. The camera has one of its own where there is a thumb. */
function Chooser({ many, uploads, take }: ChooserProps) {
  const [only] = uploads
  const chosen = many ? `${uploads.length} ảnh` : (only?.file.name ?? '')
  return (
    <div>
      <p className="label" aria-hidden>
        Tệp ảnh (JPEG, PNG hoặc WebP, tối đa 25 MB)
      </p>
      <div className="flex flex-wrap items-center gap-3">
        <label className="button has-[:focus-visible]:outline-3 has-[:focus-visible]:outline-gold">
          <ImagePlus aria-hidden size={18} /> {many ? 'Chọn ảnh, được nhiều ảnh' : 'Chọn hoặc chụp ảnh'}
          <input
            className="sr-only"
            type="file"
            aria-label={`Tệp ảnh (JPEG, PNG hoặc WebP, tối đa 25 MB): ${many ? 'chọn ảnh, được nhiều ảnh' : 'chọn hoặc chụp ảnh'}`}
            accept={pictureTypes}
            multiple={many}
            onChange={chosenIn(take)}
          />
        </label>
        {many && (
          <label className="button hidden has-[:focus-visible]:outline-3 has-[:focus-visible]:outline-gold pointer-coarse:inline-flex">
            <Camera aria-hidden size={18} /> Chụp ảnh
            <input
              className="sr-only"
              type="file"
              accept={pictureTypes}
              capture="environment"
              onChange={chosenIn(take)}
            />
          </label>
        )}
        <span className="min-w-0 break-all text-sm text-muted" role="status">
          {uploads.length === 0 ? 'Chưa chọn ảnh nào.' : chosen}
        </span>
      </div>
    </div>
  )
}

/** Takes the files at once: the list is the field's own, and emptied so that the same file may be chosen once more. */
function chosenIn(take: ChooserProps['take']) {
  return ({ target }: ChangeEvent<HTMLInputElement>) => {
    const files = [...(target.files ?? [])]
    target.value = ''
    take(files)
  }
}
