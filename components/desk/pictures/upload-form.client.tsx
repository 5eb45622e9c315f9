'use client'

import { ImagePlus } from 'lucide-react'
import { type FormEvent, useEffect, useState } from 'react'
import { type PlacedPicture, pictureTypes } from './picture.client.ts'
import { useUpload } from './use-upload.client.ts'

type Props = { file: File | undefined; onChosen: (picture: PlacedPicture) => void }

/** A picture from this device: what it shows and who took it are asked before it goes. */
export function UploadForm({ file: given, onChosen }: Props) {
  const [file, setFile] = useState(given)
  const { upload, progress, problem } = useUpload()
  const preview = usePreview(file)

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    // The dialog stands in the page's tree inside other forms.
    event.stopPropagation()
    const fields = new FormData(event.currentTarget)
    const said = (name: string) => String(fields.get(name) ?? '').trim()
    const picture = await upload(file, { alt: said('alt'), credit: said('credit') })
    if (!picture) return
    onChosen({ mediaId: picture.id, alt: said('alt'), caption: said('caption'), credit: said('credit') })
  }

  return (
    <form onSubmit={event => void submit(event)} className="space-y-3">
      {given === undefined && (
        // The browser's own button speaks the browser's language.
        <label className="block rounded-md has-[:focus-visible]:outline-3 has-[:focus-visible]:outline-gold">
          <span className="label">Tệp ảnh (JPEG, PNG hoặc WebP, tối đa 25 MB)</span>
          <input
            className="sr-only"
            type="file"
            accept={pictureTypes}
            onChange={event => setFile(event.target.files?.[0])}
          />
          <span className="flex flex-wrap items-center gap-3">
            <span className="button">
              <ImagePlus aria-hidden size={18} /> Chọn hoặc chụp ảnh
            </span>
            <span className="min-w-0 break-all text-sm text-muted">{file?.name ?? 'Chưa chọn ảnh nào.'}</span>
          </span>
        </label>
      )}
      {preview && <img src={preview} alt="Ảnh vừa chọn" className="max-h-48 rounded-md" />}
      <label className="block">
        <span className="label">Mô tả ảnh cho người đọc không nhìn thấy ảnh</span>
        <textarea className="field" name="alt" rows={2} maxLength={500} />
      </label>
      <label className="block">
        <span className="label">Chú thích dưới ảnh (không bắt buộc)</span>
        <input className="field min-h-11" name="caption" maxLength={1_000} />
      </label>
      <label className="block">
        <span className="label">Người chụp hoặc nguồn ảnh</span>
        <input className="field min-h-11" name="credit" maxLength={200} />
      </label>
      {problem !== '' && (
        <p role="alert" className="text-red">
          {problem}
        </p>
      )}
      {progress !== undefined && <Progress part={progress} />}
      <button className="button button-primary" type="submit" disabled={progress !== undefined}>
        {progress === undefined ? 'Đưa ảnh vào bài' : 'Đang tải ảnh lên…'}
      </button>
    </form>
  )
}

function Progress({ part }: { part: number }) {
  const said = part < 1 ? `Đã gửi ${Math.floor(part * 100)} %` : 'Đã gửi xong, tòa soạn đang xử lý ảnh'
  return (
    <p role="status">
      <progress aria-label="Tiến độ tải ảnh" className="w-full" value={part} max={1} />
      {said}
    </p>
  )
}

function usePreview(file: File | undefined): string | undefined {
  const [address, setAddress] = useState<string>()
  useEffect(() => {
    if (!file) return setAddress(undefined)
    const made = URL.createObjectURL(file)
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [file])
  return address
}
