'use client'

import type { Transaction } from '@tiptap/pm/state'
import type { ContentInput } from '#newsroom/articles/content.ts'
import type { Finding } from '#newsroom/proof/finding.ts'
import { placeOfBlock } from './place-of-block.client.ts'

type Fields = Partial<Pick<ContentInput, 'title' | 'standfirst' | 'cover'>>

/** What changes in the fields around the body (title, sapo, the words of the cover) when suggestions are taken there. */
export function takeInFields({ title, standfirst, cover }: ContentInput, findings: Finding[]): Fields {
  const changed = (path: string, text = '') => {
    const mended = mend(text, findings, path)
    return mended === text ? undefined : mended
  }
  const [newTitle, newStandfirst] = [changed('title', title), changed('standfirst', standfirst)]
  const [alt, caption] = [changed('cover.alt', cover?.alt), changed('cover.caption', cover?.caption)]
  return {
    ...(newTitle !== undefined && { title: newTitle }),
    ...(newStandfirst !== undefined && { standfirst: newStandfirst }),
    ...(cover &&
      (alt !== undefined || caption !== undefined) && {
        cover: { ...cover, ...(alt !== undefined && { alt }), ...(caption !== undefined && { caption }) },
      }),
  }
}

/** The same in the captions and descriptions of the pictures of the body, as a part of a transaction. */
export function takeInFigures(tr: Transaction, findings: Finding[]): void {
  const paths = new Set(findings.map(({ path }) => path).filter(path => /^body\.[\d.]+\.(alt|caption)$/.test(path)))
  for (const path of paths) {
    const field = path.slice(path.lastIndexOf('.') + 1)
    const figure = placeOfBlock(path.slice(0, -field.length - 1), tr.doc)
    if (figure) tr.setNodeAttribute(figure.at, field, mend(String(figure.node.attrs[field] ?? ''), findings, path))
  }
}

/** A text with the best suggestions of those findings of it that it still says. */
function mend(text: string, findings: Finding[], path: string): string {
  return findings
    .filter(finding => finding.path === path)
    .toSorted((a, b) => b.from - a.from)
    .reduce((mended, { from, to, quote, suggestions: [suggestion] }) => {
      const isThere = suggestion !== undefined && text.slice(from, to) === quote
      return isThere ? mended.slice(0, from) + suggestion + mended.slice(to) : mended
    }, text)
}
