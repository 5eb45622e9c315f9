'use client'

import { useState } from 'react'
import { type SpellingStyle, unifySpelling, usualStyle } from '#newsroom/proof/unify-spelling.ts'
import { OneOf } from './one-of.client.tsx'
import { rewrittenWhole } from './passages.client.ts'
import type { Choice } from './rewriting-dialog.client.tsx'

/** Begins with the style that the article follows already. */
export const SpellingChoice: Choice = ({ editor, passages, show }) => {
  const [style, setStyle] = useState<SpellingStyle>(() =>
    usualStyle(editor.state.doc.textBetween(0, editor.state.doc.content.size, '\n', '\n')),
  )
  return (
    <div className="space-y-4">
      <OneOf
        legend="Dấu thanh"
        options={{ old: 'hòa, khỏe, ủy', new: 'hoà, khoẻ, uỷ' }}
        chosen={style.tone}
        choose={tone => setStyle({ ...style, tone })}
      />
      <OneOf
        legend="i hay y (trừ tên riêng)"
        options={{ y: 'kỹ thuật, lý luận', i: 'kĩ thuật, lí luận' }}
        chosen={style.iOrY}
        choose={iOrY => setStyle({ ...style, iOrY })}
      />
      {show(passages.map(passage => rewrittenWhole(passage, unifySpelling(passage.text, style))))}
    </div>
  )
}
