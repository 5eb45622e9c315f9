'use client'

import { useState } from 'react'
import { Notice } from '#components/ui/notice.tsx'
import { moment } from '../newsroom-time.client.ts'
import { CompareDrafts } from './compare-drafts.client.tsx'
import { ConflictChoices } from './conflict-choices.client.tsx'
import type { Draft, LocalCopy } from './draft.client.ts'
import type { DraftKeeper } from './draft-keeper.client.ts'
import type { KeeperState } from './keeper-state.client.ts'

type Props = {
  keeper: DraftKeeper
  state: KeeperState
  forgotten: LocalCopy | undefined
  forget: () => void
  show: (draft: Draft) => void
}

/**
 * The moments at which there are two texts: somebody else changed the same places, a leader approved meanwhile, or this
 * device still has an older session's.
 */
export function DraftChoices({ keeper, state, forgotten, forget, show }: Props) {
  if (state.name === 'conflict') return <Conflicts keeper={keeper} conflicts={state.conflicts} />
  if (state.name === 'approved') return <ApprovedMeanwhile keeper={keeper} stored={state.stored} />
  if (forgotten) return <Forgotten {...{ keeper, forgotten, forget, show }} />
  return null
}

function Conflicts({
  keeper,
  conflicts,
}: Pick<Props, 'keeper'> & Pick<KeeperState & { name: 'conflict' }, 'conflicts'>) {
  const [isOpen, setOpen] = useState(true)
  return (
    <>
      <Reminder title="Hai người sửa cùng một chỗ" button="Xem và chọn" onOpen={() => setOpen(true)} />
      <ConflictChoices
        conflicts={conflicts}
        open={isOpen}
        onOpenChange={setOpen}
        onChosen={choices => keeper.resolve(choices)}
      />
    </>
  )
}

function ApprovedMeanwhile({ keeper, stored }: Pick<Props, 'keeper'> & { stored: Draft }) {
  const leave = () => {
    keeper.takeStored()
    location.reload()
  }
  return (
    <TwoTexts
      title="Bài vừa được duyệt"
      description="Sửa tiếp thì bài trở lại bản thảo và phải duyệt lại từ đầu."
      mine={{
        heading: 'Bản của anh/chị',
        draft: keeper.draft,
        choice: 'Sửa tiếp, bỏ việc duyệt',
        onChoose: () => keeper.goOnAfterApproval(),
      }}
      theirs={{ heading: 'Bản đã duyệt', draft: stored, choice: 'Giữ bản đã duyệt', onChoose: leave }}
    />
  )
}

function Forgotten({ keeper, forgotten, forget, show }: Omit<Props, 'state'> & { forgotten: LocalCopy }) {
  const hasMovedOn = forgotten.version < keeper.version
  const since = hasMovedOn ? 'Sau đó trên máy chủ có thay đổi khác; khôi phục thì hai bản được ghép với nhau.' : ''

  /** What was written on this page meanwhile is first brought to safety. */
  async function restore(copy: LocalCopy): Promise<void> {
    if (keeper.hasUnsaved && !(await keeper.flush())) return
    show(keeper.resume(copy))
    forget()
  }

  return (
    <TwoTexts
      title={`Máy này còn một bản nháp chưa lưu, lúc ${moment(forgotten.at)}`}
      description={`Lần trước bài chưa được lưu hết lên máy chủ. ${since} Hãy chọn bản để viết tiếp.`}
      mine={{
        heading: 'Bản nháp trên máy này',
        draft: forgotten,
        choice: 'Khôi phục bản nháp',
        onChoose: () => void restore(forgotten),
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

function TwoTexts(two: Two) {
  const [isOpen, setOpen] = useState(true)
  return (
    <>
      <Reminder title={two.title} button="Xem hai bản và chọn" onOpen={() => setOpen(true)} />
      <CompareDrafts {...two} open={isOpen} onOpenChange={setOpen} />
    </>
  )
}

/** Closing a dialog decides nothing: this remark above the text stays until it is decided. */
function Reminder({ title, button, onOpen }: { title: string; button: string; onOpen: () => void }) {
  return (
    <Notice tone="alarm" role="alert">
      <p className="font-semibold">{title}</p>
      <button type="button" className="button mt-2" onClick={onOpen}>
        {button}
      </button>
    </Notice>
  )
}
