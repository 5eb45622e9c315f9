'use client'

import { useState } from 'react'
import { Notice } from '#components/ui/notice.tsx'
import { moment } from '../newsroom-time.client.ts'
import { CompareDrafts } from './compare-drafts.client.tsx'
import type { Draft, LocalCopy } from './draft.client.ts'
import type { DraftKeeper, KeeperState } from './draft-keeper.client.ts'

type Props = {
  keeper: DraftKeeper
  state: KeeperState
  forgotten: LocalCopy | undefined
  forget: () => void
  show: (draft: Draft) => void
}

/** The two moments at which there are two texts: somebody else saved, or this browser still has an older session's. */
export function DraftChoices({ keeper, state, forgotten, forget, show }: Props) {
  const [isOpen, setOpen] = useState(true)
  if (state.name === 'conflict') {
    return (
      <TwoTexts
        {...{ isOpen, setOpen }}
        title="Có người khác vừa sửa bài này"
        description="Cả hai bản đều còn nguyên. Hãy chọn bản cần giữ; bản kia có thể chép ra trước."
        mine={{
          heading: 'Bản của anh/chị',
          draft: keeper.draft,
          choice: 'Giữ bản của tôi',
          onChoose: () => void keeper.keepMine(),
        }}
        theirs={{
          heading: 'Bản trên máy chủ',
          draft: state.stored,
          choice: 'Lấy bản trên máy chủ',
          onChoose: () => show(keeper.takeStored()),
        }}
      />
    )
  }
  if (!forgotten) return null
  const hasMovedOn = forgotten.version < keeper.version

  /** What was written on this page meanwhile is first brought to safety. */
  async function restore(copy: LocalCopy): Promise<void> {
    if (keeper.hasUnsaved && !(await keeper.flush())) return
    show(keeper.resume(copy))
    forget()
  }

  return (
    <TwoTexts
      {...{ isOpen, setOpen }}
      title={`Máy này còn một bản nháp chưa lưu, lúc ${moment(forgotten.at)}`}
      description={`Lần trước bài chưa được lưu hết lên máy chủ${hasMovedOn ? ', sau đó trên máy chủ lại có thay đổi khác' : ''}. Hãy chọn bản để viết tiếp.`}
      mine={{
        heading: 'Bản nháp trên máy này',
        draft: forgotten,
        choice: 'Khôi phục bản nháp',
        onChoose: () => {
          restore(forgotten)
          forget()
        },
      }}
      theirs={{
        heading: 'Bản trên máy chủ',
        draft: keeper.draft,
        choice: 'Lấy bản trên máy chủ',
        onChoose: forget,
      }}
    />
  )
}

type Two = Pick<Parameters<typeof CompareDrafts>[0], 'title' | 'description' | 'mine' | 'theirs'>

/** Closing the dialog decides nothing: the remark above the text stays until one text is chosen. */
function TwoTexts({ isOpen, setOpen, ...two }: Two & { isOpen: boolean; setOpen: (open: boolean) => void }) {
  return (
    <>
      <Notice tone="alarm" role="alert">
        <p className="font-semibold">{two.title}</p>
        <button type="button" className="button mt-2" onClick={() => setOpen(true)}>
          Xem hai bản và chọn
        </button>
      </Notice>
      <CompareDrafts {...two} open={isOpen} onOpenChange={setOpen} />
    </>
  )
}
