'use client'

import { useState } from 'react'
import { decodeOldText, isUnicodeVietnamese, type OldCharset, recogniseCharset } from '#newsroom/text/old-charsets.ts'
import { OneOf } from './one-of.client.tsx'
import { rewrittenPart } from './passages.client.ts'
import type { Choice } from './rewriting-dialog.client.tsx'

const charsetNames: Record<OldCharset, string> = {
  tcvn3: 'TCVN3 (phông .Vn)',
  'tcvn3-capitals': 'TCVN3 chữ hoa (phông .Vn…H)',
  vni: 'VNI',
  viqr: 'VIQR (Vie^.t)',
}

/** Begins with the charset that the words look like. Words with letters that only Unicode has are right already. */
export const CharsetChoice: Choice = ({ passages, show }) => {
  const [recognised] = useState(() => recogniseCharset(passages.map(({ text }) => text).join('\n')))
  const [charset, setCharset] = useState<OldCharset>(recognised ?? 'tcvn3')
  const decode = (text: string) => (isUnicodeVietnamese(text) ? text : decodeOldText(text, charset))
  return (
    <div className="space-y-4">
      {recognised === undefined && (
        <p role="status">Không nhận ra bảng mã cũ nào ở phần này. Nếu chữ đúng là bị vỡ, hãy chọn bảng mã.</p>
      )}
      <OneOf legend="Bảng mã" options={charsetNames} chosen={charset} choose={setCharset} />
      {show(passages.map(passage => rewrittenPart(passage, decode)))}
    </div>
  )
}
