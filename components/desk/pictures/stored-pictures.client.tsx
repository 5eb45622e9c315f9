'use client'

import { useEffect, useState } from 'react'
import { latestPictures, type Picture, type PlacedPicture } from './picture.client.ts'

/** The newest pictures that the writer may use; one click takes one. */
export function StoredPictures({ onChosen }: { onChosen: (picture: PlacedPicture) => void }) {
  const [pictures, setPictures] = useState<Picture[]>()
  useEffect(() => {
    void latestPictures().then(setPictures)
  }, [])
  if (!pictures) return <p role="status">Đang lấy danh sách ảnh…</p>
  if (pictures.length === 0) return <p>Chưa có ảnh nào mà anh/chị dùng được. Hãy tải một ảnh lên.</p>
  return (
    <ul className="grid grid-cols-2 gap-3 sm:grid-cols-3">
      {pictures.map(({ id, src, alt, credit }) => (
        <li key={id}>
          <button
            type="button"
            className="block w-full rounded-md border border-line p-1 text-left text-sm hover:border-red"
            onClick={() => onChosen({ mediaId: id, alt, caption: '', credit })}
          >
            <img src={src} alt="" loading="lazy" className="aspect-[3/2] w-full rounded object-cover" />
            <span className="mt-1 line-clamp-2">{alt}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
