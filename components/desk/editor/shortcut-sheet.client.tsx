'use client'

import { Fragment } from 'react'
import { Dialog } from '#components/ui/dialog.client.tsx'
import { keyNames } from './tool-keys.client.ts'
import { tools } from './tools.client.ts'

type Line = { label: string; keys: string[] }

/** Keys that are no tool's: those of the screen, of tables and of the text itself. */
const others: Line[] = [
  { label: 'Thêm khối, ở đầu một đoạn', keys: ['/'] },
  { label: 'Lưu ngay', keys: ['Mod-s'] },
  { label: 'Xuống dòng trong cùng một đoạn', keys: ['Shift-Enter'] },
  { label: 'Sang ô sau, ô trước của bảng', keys: ['Tab', 'Shift-Tab'] },
]

type Props = { open: boolean; onOpenChange: (open: boolean) => void }

/** Every key that does something in the text. */
export function ShortcutSheet({ open, onOpenChange }: Props) {
  const lines = [...tools.map(({ label, keys = [] }) => ({ label, keys })), ...others]
  return (
    <Dialog title="Phím tắt" open={open} onOpenChange={onOpenChange}>
      <table className="w-full text-left">
        <thead className="sr-only">
          <tr>
            <th>Việc</th>
            <th>Phím</th>
          </tr>
        </thead>
        <tbody>
          {lines
            .filter(({ keys }) => keys.length > 0)
            .map(({ label, keys }) => (
              <tr key={label} className="border-b border-line last:border-0">
                <th scope="row" className="py-2 pr-4 font-normal">
                  {label}
                </th>
                <td className="py-2">
                  {keys.map((key, index) => (
                    <Fragment key={key}>
                      {index > 0 && ' hoặc '}
                      <kbd className="whitespace-nowrap rounded border border-line bg-tint px-1.5 py-0.5 text-sm">
                        {keyNames(key)}
                      </kbd>
                    </Fragment>
                  ))}
                </td>
              </tr>
            ))}
        </tbody>
      </table>
    </Dialog>
  )
}
