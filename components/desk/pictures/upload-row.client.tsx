'use client'

import { CircleCheck, X } from 'lucide-react'
import { useEffect, useState } from 'react'
import { PictureWords } from './picture-words.client.tsx'
import type { Upload, UploadWords } from './upload.client.ts'

type Props = {
  upload: Upload
  hasCaption: boolean
  onWords: (words: UploadWords) => void
  /** Leaves it out; not offered where there is one picture alone. */
  onDrop?: (() => void) | undefined
}

/** A picture on its way: how it looks, what is said of it, how far it is. */
export function UploadRow({ upload, hasCaption, onWords, onDrop }: Props) {
  const { file, words, progress, problem, picture } = upload
  const preview = usePreview(file)
  const isResting = progress === undefined && !picture
  return (
    <li className="space-y-3 border-t border-line pt-3 first:border-0 first:pt-0">
      <fieldset className="space-y-3" disabled={!isResting}>
        <legend className="sr-only">{file.name}</legend>
        <div className="flex items-start justify-between gap-3">
          {preview && <img src={preview} alt="Ảnh vừa chọn" className="max-h-48 min-w-0 rounded-md object-contain" />}
          {onDrop && isResting && (
            <button type="button" className="button button-quiet" aria-label={`Bỏ ${file.name}`} onClick={onDrop}>
              <X aria-hidden size={20} />
            </button>
          )}
        </div>
        <p className="break-all text-sm text-muted">{file.name}</p>
        {!picture && (
          <>
            <PictureWords words={words} onWords={part => onWords({ ...words, ...part })} />
            {hasCaption && (
              <label className="block">
                <span className="label">Chú thích dưới ảnh (không bắt buộc)</span>
                <input
                  className="field min-h-11"
                  maxLength={1_000}
                  value={words.caption}
                  onChange={event => onWords({ ...words, caption: event.target.value })}
                />
              </label>
            )}
          </>
        )}
      </fieldset>
      {problem !== '' && (
        <p role="alert" className="text-red">
          {problem}
        </p>
      )}
      {progress !== undefined && <Progress part={progress} name={file.name} />}
      {picture && <Arrived {...picture} />}
    </li>
  )
}

function Arrived({ id, isKnown, alt }: NonNullable<Upload['picture']>) {
  return (
    <p role="status" className="flex items-start gap-2">
      <CircleCheck aria-hidden size={20} className="mt-0.5 shrink-0 text-green" />
      <span>
        {isKnown ? 'Ảnh này đã có trong kho' : 'Đã vào kho ảnh'}
        {isKnown && alt !== '' && `, với mô tả “${alt}”`}.{' '}
        <a className="text-red underline" href={`/toa-soan/kho-anh/${id}`}>
          Xem ảnh trong kho
        </a>
      </span>
    </p>
  )
}

function Progress({ part, name }: { part: number; name: string }) {
  const said = part < 1 ? `Đã gửi ${Math.floor(part * 100)} %` : 'Đã gửi xong, tòa soạn đang xử lý ảnh'
  return (
    <p role="status">
      <progress aria-label={`Tiến độ tải ${name}`} className="w-full" value={part} max={1} />
      {said}
    </p>
  )
}

function usePreview(file: File): string | undefined {
  const [address, setAddress] = useState<string>()
  useEffect(() => {
    const made = URL.createObjectURL(file)
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [file])
  return address
}
