'use client'

import { CircleAlert, CircleCheck, CloudOff, LoaderCircle, PenLine } from 'lucide-react'
import { timeOfDay } from '../newsroom-time.client.ts'
import type { KeeperState } from './keeper-state.client.ts'

/** Where the text is at this moment. Always visible; screen readers hear it when it changes. */
export function SaveState({ state, isUnkept }: { state: KeeperState; isUnkept: boolean }) {
  const { Icon, text, isAlarm } = wording(state, isUnkept)
  return (
    <p
      role="status"
      className={`flex items-center gap-2 text-sm ${isAlarm ? 'font-semibold text-red max-sm:basis-full' : 'text-muted'}`}
    >
      <Icon aria-hidden size={18} className="shrink-0" /> <span>{text}</span>
    </p>
  )
}

function wording(state: KeeperState, isUnkept: boolean) {
  const onThisMachine = isUnkept
    ? 'Chưa lưu được lên máy chủ, trình duyệt này cũng không giữ được bản nháp – đừng đóng trang'
    : 'Chưa lưu được lên máy chủ – bản nháp vẫn còn trên máy này'
  switch (state.name) {
    case 'saved':
      return { Icon: CircleCheck, text: state.at ? `Đã lưu ${timeOfDay(state.at)}` : 'Đã lưu', isAlarm: false }
    case 'changed':
      return { Icon: PenLine, text: 'Đang viết…', isAlarm: false }
    case 'saving':
      return { Icon: LoaderCircle, text: 'Đang lưu…', isAlarm: false }
    case 'unsaved':
      return {
        Icon: CloudOff,
        text: [onThisMachine, obstacle(state)].filter(Boolean).join('. '),
        isAlarm: true,
      }
    case 'refused':
      return { Icon: CircleAlert, text: `${onThisMachine}. ${state.message}`, isAlarm: true }
    case 'conflict':
      return { Icon: CircleAlert, text: 'Hai người sửa cùng một chỗ. Hãy chọn bản cần giữ.', isAlarm: true }
    case 'approved':
      return { Icon: CircleAlert, text: 'Bài vừa được duyệt. Hãy chọn có sửa tiếp hay không.', isAlarm: true }
  }
}

function obstacle({ because, message }: KeeperState & { name: 'unsaved' }): string | undefined {
  return because === 'signed-out' ? 'Phiên làm việc đã hết.' : message
}
