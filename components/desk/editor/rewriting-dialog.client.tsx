'use client'

import type { Editor } from '@tiptap/core'
import { type ReactNode, useState } from 'react'
import { Dialog } from '#components/ui/dialog.client.tsx'
import { AccentChoice } from './accent-choice.client.tsx'
import { CharsetChoice } from './charset-choice.client.tsx'
import { OldTexts } from './old-texts.client.tsx'
import { isChanged, type Passage, type Rewriting, selectedPassages, wordsOf, writePassages } from './passages.client.ts'
import { SpellingChoice } from './spelling-choice.client.tsx'
import type { RewritingPanel } from './tools.client.ts'

/** Asks how passages are to be rewritten and shows what becomes of them with `show`. */
export type Choice = (props: { editor: Editor; passages: Passage[]; show: Show }) => ReactNode
export type Show = (rewritings: Rewriting[]) => ReactNode

const dialogs: Record<RewritingPanel, { title: string; Choice: Choice }> = {
  accents: { title: 'Thêm dấu', Choice: AccentChoice },
  spellings: { title: 'Thống nhất dấu thanh, i và y', Choice: SpellingChoice },
  charset: { title: 'Chữa bảng mã cũ', Choice: CharsetChoice },
}

type Props = { editor: Editor; panel: RewritingPanel; close: () => void }

/** Selected words beside what they become; who wrote them looks before they are taken. */
export function RewritingDialog({ editor, panel, close }: Props) {
  const [passages] = useState(() => selectedPassages(editor.state))
  const { title, Choice } = dialogs[panel]
  const take = (rewritings: Rewriting[]) => {
    editor.view.dispatch(writePassages(editor.state, rewritings))
    close()
    editor.commands.focus(undefined, { scrollIntoView: false })
  }
  const where = editor.state.selection.empty ? 'Đoạn đang viết' : 'Phần đang chọn'
  return (
    <Dialog
      title={title}
      description={`${where}: hãy so hai cột rồi chọn. Chữ đậm, liên kết và ảnh giữ nguyên; hoàn tác được.`}
      open
      onOpenChange={close}
      wide
    >
      {passages.length === 0 ? (
        <p>Chỗ này chưa có chữ nào.</p>
      ) : (
        <Choice
          editor={editor}
          passages={passages}
          show={rewritings => <Comparison rewritings={rewritings} take={take} close={close} />}
        />
      )}
    </Dialog>
  )
}

const mostShown = 100

type ComparisonProps = { rewritings: Rewriting[]; take: (rewritings: Rewriting[]) => void; close: () => void }

function Comparison({ rewritings, take, close }: ComparisonProps) {
  const changed = rewritings.filter(isChanged)
  const texts = changed
    .slice(0, mostShown)
    .map(rewriting => ({ before: rewriting.passage.text, after: wordsOf(rewriting) }))
  if (changed.length === 0) return <p role="status">Không có chữ nào cần đổi.</p>
  return (
    <div className="space-y-4">
      <OldTexts texts={texts} columns={['Đang viết', 'Sẽ thay bằng']} />
      {changed.length > mostShown && <p className="text-muted">Và {changed.length - mostShown} đoạn khác.</p>}
      <div className="flex flex-wrap gap-2">
        <button type="button" className="button button-primary" onClick={() => take(changed)}>
          Thay vào bài
        </button>
        <button type="button" className="button" onClick={close}>
          Giữ như cũ
        </button>
      </div>
    </div>
  )
}
