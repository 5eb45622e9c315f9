'use client'

import { ChangedWords } from './changed-words.client.tsx'
import type { OldText } from './word-file.client.ts'

type Props = { texts: OldText[]; columns?: [before: string, after: string] }

/** Text as it stood, beside what it becomes: who wrote it sees whether it was understood. */
export function OldTexts({ texts, columns = ['Phông cũ', 'Unicode, sẽ đưa vào bài'] }: Props) {
  return (
    <div className="rounded-md border border-line">
      <table className="w-full table-fixed text-sm">
        <thead>
          <tr className="text-left">
            <th className="p-2">{columns[0]}</th>
            <th className="p-2">{columns[1]}</th>
          </tr>
        </thead>
        <tbody>
          {texts.map(({ before, after }, index) => (
            <tr key={`${index} ${after}`} className="border-t border-line align-top">
              <td className="break-words p-2 text-muted">{before}</td>
              <td className="break-words p-2">
                <ChangedWords before={before} after={after} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
