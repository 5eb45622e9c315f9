import { DifferenceView } from '#components/desk/versions/difference-view.tsx'
import type { SquareCode } from '#newsroom/printing/square-code.ts'
import type { ApprovalSheet, SheetApproval } from '#newsroom/workflow/approval-sheet.ts'
import { SheetRemarks } from './sheet-remarks.tsx'

type Props = { sheet: ApprovalSheet; square: SquareCode | undefined }

/** The approval sheet on the screen and, without what belongs to the screen, on paper. */
export function ApprovalSheetView({ sheet, square }: Props) {
  return (
    <article className="mx-auto max-w-3xl space-y-6 print:max-w-none">
      <p className="flex flex-wrap items-center gap-3 print:hidden">
        <a className="button" href={`/api/editions/${sheet.editionId}/approval-sheet`}>
          Tải phiếu dạng PDF
        </a>
        <a className="touch-link" href={`/toa-soan/bai-viet/${sheet.articleId}`}>
          Trở về bài
        </a>
      </p>
      <header className="space-y-1 text-center">
        <p className="text-sm uppercase">{sheet.publisher.parent}</p>
        <p className="text-sm font-semibold uppercase">{sheet.publisher.name}</p>
        <h1 className="pt-4 text-2xl font-semibold">Phiếu trình duyệt</h1>
        <p className="text-lg font-semibold">{sheet.title}</p>
      </header>
      <dl className="grid gap-x-4 gap-y-1 sm:grid-cols-[auto_1fr]">
        {[...sheet.facts, { name: 'Mã băm nội dung (SHA-256)', value: sheet.contentHash }].map(({ name, value }) => (
          <div key={name} className="contents">
            <dt className="text-muted">{name}</dt>
            <dd className="font-semibold [overflow-wrap:anywhere]">{value}</dd>
          </div>
        ))}
      </dl>
      {sheet.approval && <ApprovalFrame {...sheet.approval} square={square} />}
      <section aria-labelledby="ai-lam-gi">
        <h2 id="ai-lam-gi" className="mb-2 text-lg font-semibold">
          Ai làm gì, lúc nào
        </h2>
        <ol className="list-decimal space-y-1 pl-6">
          {sheet.history.map(({ id, sentence, quote }) => (
            <li key={id}>
              {sentence}
              {quote && <p className="border-l-4 border-gold pl-2 text-muted">{quote}</p>}
            </li>
          ))}
        </ol>
      </section>
      {sheet.remarks.length > 0 && <SheetRemarks remarks={sheet.remarks} />}
      <section aria-labelledby="noi-dung-trinh">
        <h2 id="noi-dung-trinh" className="mb-2 text-lg font-semibold">
          {sheet.text.heading}
        </h2>
        {sheet.text.lines.every(({ kind }) => kind === 'same') ? (
          sheet.text.lines.map(({ label, parts }, index) => (
            <p key={index} className="mb-2 [overflow-wrap:anywhere]">
              <span className="text-sm text-muted">{label}: </span>
              {parts.map(({ text }) => text)}
            </p>
          ))
        ) : (
          <DifferenceView lines={sheet.text.lines} />
        )}
      </section>
      <p className="hidden text-sm text-muted print:block">In lúc {sheet.printedAt}</p>
    </article>
  )
}

/** What was approved by whom, and how anybody can check it. */
function ApprovalFrame({
  heading,
  approver,
  confirmation,
  standing,
  code,
  url,
  address,
  square,
}: SheetApproval & Pick<Props, 'square'>) {
  return (
    <section aria-label="Xác minh" className="flex flex-wrap gap-4 rounded-lg border-2 border-ink p-4">
      {square && (
        <svg
          className="size-28 bg-white p-1"
          viewBox={`0 0 ${square.size} ${square.size}`}
          role="img"
          aria-label="Mã vuông để xác minh bằng điện thoại"
        >
          <path d={square.path} fill="#000" shapeRendering="crispEdges" />
        </svg>
      )}
      <div className="min-w-52 flex-1 space-y-1 [overflow-wrap:anywhere]">
        <p className="font-semibold">{heading}</p>
        <p>{approver}</p>
        {confirmation && <p className="font-semibold">{confirmation}</p>}
        <p>{standing}</p>
        <p>
          Mã xác minh: <strong>{code}</strong>
        </p>
        <p className="text-sm text-muted">
          Ai cũng kiểm tra được tại{' '}
          <a className="touch-link" href={url}>
            {address}
          </a>
        </p>
      </div>
    </section>
  )
}
