'use client'

import { useRouter } from 'next/navigation'
import { useReady } from '#components/ui/use-ready.client.ts'
import { UploadForm } from '../pictures/upload-form.client.tsx'

/** Brings pictures into the library; those that have arrived stay on the list of what was brought. */
export function LibraryUpload() {
  const router = useRouter()
  const isReady = useReady()
  return (
    <section aria-labelledby="dua-anh" className="card mb-6">
      <h2 id="dua-anh" className="mb-3 text-lg font-semibold">
        Đưa ảnh vào kho
      </h2>
      {/* Until the script is there nobody chooses what it would forget. */}
      <fieldset disabled={!isReady}>
        <UploadForm many hasCaption={false} action="Tải lên kho ảnh" onArrived={() => router.refresh()} />
      </fieldset>
    </section>
  )
}
