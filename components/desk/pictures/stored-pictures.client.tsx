'use client'

import { Search } from 'lucide-react'
import { type FormEvent, useEffect, useState } from 'react'
import { findPictures, type Picture, type PicturePage, type PlacedPicture } from './picture.client.ts'

/** The pictures that the writer may use, newest first or by words; one click takes one. */
export function StoredPictures({ onChosen }: { onChosen: (picture: PlacedPicture) => void }) {
  const [words, setWords] = useState('')
  const [found, setFound] = useState<PicturePage>()
  const [problem, setProblem] = useState('')

  async function look(after?: string): Promise<void> {
    const page = await findPictures(words, after)
    setProblem(page ? '' : 'Chưa lấy được danh sách ảnh. Hãy thử lại sau ít giây.')
    if (!page) return
    const before = after === undefined ? [] : (found?.pictures ?? [])
    setFound({ pictures: [...before, ...page.pictures], next: page.next })
  }
  // Once, when it opens; later only when somebody asks.
  useEffect(() => void look(), [])

  function submit(event: FormEvent) {
    event.preventDefault()
    // The dialog stands in the page's tree inside other forms.
    event.stopPropagation()
    void look()
  }

  return (
    <>
      <search>
        <form className="mb-4 flex gap-2" onSubmit={submit}>
          <input
            className="field min-h-11 min-w-0"
            type="search"
            aria-label="Tìm ảnh theo mô tả, nguồn hoặc tên tệp"
            placeholder="Mô tả, nguồn, tên tệp"
            maxLength={200}
            value={words}
            onChange={event => setWords(event.target.value)}
          />
          <button type="submit" className="button">
            <Search aria-hidden size={18} /> Tìm
          </button>
        </form>
      </search>
      {problem !== '' && (
        <p role="alert" className="mb-3 text-red">
          {problem}
        </p>
      )}
      {!found && problem === '' && <p role="status">Đang lấy danh sách ảnh…</p>}
      {found?.pictures.length === 0 && (
        <p role="status">
          {words.trim() === ''
            ? 'Chưa có ảnh nào mà anh/chị dùng được. Hãy tải một ảnh lên.'
            : 'Không có ảnh nào khớp với các từ ấy.'}
        </p>
      )}
      <Choices pictures={found?.pictures ?? []} onChosen={onChosen} />
      {found?.next && (
        <button type="button" className="button mt-4" onClick={() => void look(found.next ?? undefined)}>
          Xem ảnh cũ hơn
        </button>
      )}
    </>
  )
}

type ChoicesProps = { pictures: Picture[]; onChosen: (picture: PlacedPicture) => void }

function Choices({ pictures, onChosen }: ChoicesProps) {
  return (
    <ul className="grid grid-cols-2 gap-3 sm:grid-cols-3">
      {pictures.map(({ id, src, alt, credit, decorative }) => (
        <li key={id}>
          <button
            type="button"
            className="block w-full rounded-md border border-line p-1 text-left text-sm hover:border-red"
            onClick={() => onChosen({ mediaId: id, alt, caption: '', credit, decorative: decorative || null })}
          >
            <img src={src} alt="" loading="lazy" className="aspect-[3/2] w-full rounded object-cover" />
            <span className="mt-1 line-clamp-2">{alt || (decorative ? 'Ảnh trang trí' : 'Ảnh chưa có mô tả')}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
