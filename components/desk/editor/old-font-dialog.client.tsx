'use client'

import { Dialog } from '#components/ui/dialog.client.tsx'
import type { OldPaste } from './old-font-paste.client.ts'
import { OldTexts } from './old-texts.client.tsx'

type Props = { paste: OldPaste | undefined; onPaste: (html: string) => void; onClose: () => void }

/** Asks before text in an old font is pasted as Unicode. */
export function OldFontDialog({ paste, onPaste, onClose }: Props) {
  return (
    <Dialog
      title="Chữ vừa dán dùng phông cũ"
      description="Tòa soạn chuyển được sang Unicode. Hãy so hai cột rồi chọn."
      open={paste !== undefined}
      onOpenChange={isOpen => !isOpen && onClose()}
      wide
    >
      {paste && (
        <div className="space-y-4">
          <OldTexts texts={paste.texts} />
          <div className="flex flex-wrap gap-2">
            <button type="button" className="button button-primary" onClick={() => onPaste(paste.converted)}>
              Dán bản Unicode
            </button>
            <button type="button" className="button" onClick={() => onPaste(paste.html)}>
              Dán nguyên văn
            </button>
          </div>
        </div>
      )}
    </Dialog>
  )
}
