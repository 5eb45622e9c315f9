import type { SheetRemark } from '#newsroom/workflow/sheet-remarks.ts'

/** What reviewers said of the text, what was answered, and what became of it. */
export function SheetRemarks({ remarks }: { remarks: SheetRemark[] }) {
  return (
    <section aria-labelledby="gop-y-va-ket-qua">
      <h2 id="gop-y-va-ket-qua" className="mb-2 text-lg font-semibold">
        Góp ý và kết quả
      </h2>
      <ol className="list-decimal space-y-3 pl-6 [overflow-wrap:anywhere]">
        {remarks.map(({ id, heading, quote, text, suggestion, replies, fate }) => (
          <li key={id} className="break-inside-avoid space-y-1">
            <p>{heading}</p>
            {quote && <p className="text-muted">Đoạn: “{quote}”</p>}
            {text && <p className="border-l-4 border-gold pl-2">{text}</p>}
            {suggestion !== null && (
              <p>
                <span className="text-muted">Đề nghị sửa thành:</span> {suggestion}
              </p>
            )}
            {replies.map(reply => (
              <p key={reply} className="border-l-2 border-line pl-2">
                {reply}
              </p>
            ))}
            <p className="font-semibold">{fate}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}
