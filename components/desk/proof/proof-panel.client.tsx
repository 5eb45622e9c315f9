'use client'

import { Check, SpellCheck } from 'lucide-react'
import type { Finding, Severity } from '#newsroom/proof/finding.ts'
import { AddTermButton } from './add-term-button.client.tsx'
import { AddedTerm } from './added-term.client.tsx'
import { type Dismiss, DismissForm } from './dismiss-form.client.tsx'
import { styleGroups } from './group-styles.client.ts'
import { StyleGroups } from './style-groups.client.tsx'
import type { Added } from './use-dictionary.client.ts'
import type { Proof } from './use-proof.client.ts'

type Acts = {
  onTake: (findings: Finding[]) => void
  onShow: (finding: Finding) => void
  onDismiss: Dismiss
  onAddTerm: (finding: Finding) => void
}
/** What last came of putting something into the dictionary. */
type Props = Acts & { proof: Proof; added: Added | undefined }

const severityNames: Record<Severity, string> = { must: 'Lỗi', should: 'Nghi ngờ', may: 'Nên thống nhất' }
const mostShown = 50

/** What the proofreader found, in the order of the text, each with what would be right. */
export function ProofPanel({ proof: { findings, hasModel, hasDictionary, isChecked }, added, ...acts }: Props) {
  const { groups, others } = styleGroups(findings)
  return (
    <section aria-labelledby="soat-loi" className="card space-y-3">
      <h2 id="soat-loi" className="flex items-center gap-2 font-semibold">
        <SpellCheck aria-hidden size={18} /> Soát lỗi
      </h2>
      <p aria-live="polite" className="text-sm text-muted">
        {isChecked ? summaryOf(findings) : 'Đang đọc bài…'}
      </p>
      {!hasModel && (
        <p className="text-sm">Thiếu dữ liệu tiếng Việt nên chỉ soát theo quy tắc, chưa tìm được từ dùng sai.</p>
      )}
      {!hasDictionary && (
        <p className="text-sm">Chưa tải được từ điển của tòa soạn nên có thể nhắc cả những tên đã có trong ấy.</p>
      )}
      <AddedTerm added={added} />
      {groups.length > 0 && <StyleGroups groups={groups} onTake={acts.onTake} onShow={acts.onShow} />}
      {others.length > 0 && (
        <ol aria-label="Những chỗ cần xem" className="max-h-96 space-y-3 overflow-y-auto">
          {keyed(others.slice(0, mostShown)).map(({ key, finding }) => (
            <FindingItem key={key} finding={finding} {...acts} />
          ))}
        </ol>
      )}
      {findings.length > 0 && (
        <p className="text-sm text-muted">
          Trong bài: Alt+Enter nhận gợi ý ở con trỏ hoặc gợi ý kế tiếp, Alt+T thêm từ ấy vào từ điển.
        </p>
      )}
    </section>
  )
}

/** On small screens the list stands below the text: a way there, and how much waits. */
export function ToProofPanel({ proof: { findings, isChecked } }: { proof: Proof }) {
  if (!isChecked || findings.length === 0) return null
  return (
    <a href="#soat-loi" className="button shrink-0 lg:hidden" aria-label={`Soát lỗi: ${summaryOf(findings)}`}>
      <SpellCheck aria-hidden size={18} /> {findings.length}
    </a>
  )
}

/** Keys that follow the words and not the place, or a reason half written would be lost when somebody types above. */
function keyed(findings: Finding[]): { key: string; finding: Finding }[] {
  const times = new Map<string, number>()
  return findings.map(finding => {
    const time = (times.get(finding.id) ?? 0) + 1
    times.set(finding.id, time)
    return { key: `${finding.id}-${time}`, finding }
  })
}

type ItemProps = Acts & { finding: Finding }

function FindingItem({ finding, onTake, onShow, onDismiss, onAddTerm }: ItemProps) {
  const { severity, quote, message, suggestions, path } = finding
  return (
    <li className="space-y-1 border-t border-line pt-2 text-sm">
      <p>
        <span className={`proof-mark proof-${severity} font-semibold`}>{quote.trim() || '␣'}</span>{' '}
        <span className="text-muted">
          · {severityNames[severity]}
          {placeNames[path] && `, ${placeNames[path]}`}
        </span>
      </p>
      <p>{message}</p>
      <div className="flex flex-wrap gap-2">
        {suggestions[0] !== undefined && (
          <button type="button" className="button" onClick={() => onTake([finding])}>
            <Check aria-hidden size={16} /> Sửa thành “{suggestions[0]}”
          </button>
        )}
        {path !== 'cover.alt' && (
          <button type="button" className="button" onClick={() => onShow(finding)}>
            Xem trong bài
          </button>
        )}
        <AddTermButton finding={finding} onAddTerm={onAddTerm} />
        <DismissForm finding={finding} onDismiss={onDismiss} />
      </div>
    </li>
  )
}

const placeNames: Record<string, string> = {
  title: 'ở tiêu đề',
  standfirst: 'ở sapo',
  'cover.alt': 'ở mô tả ảnh chính',
  'cover.caption': 'ở chú thích ảnh chính',
}

function summaryOf(findings: Finding[]): string {
  if (findings.length === 0) return 'Chưa thấy lỗi nào.'
  const count = (severity: Severity) => findings.filter(finding => finding.severity === severity).length
  const parts = [
    count('must') > 0 && `${count('must')} lỗi phải sửa`,
    count('should') > 0 && `${count('should')} chỗ nghi ngờ`,
    count('may') > 0 && `${count('may')} chỗ nên thống nhất`,
  ]
  return `${parts.filter(Boolean).join(', ')}.`
}
