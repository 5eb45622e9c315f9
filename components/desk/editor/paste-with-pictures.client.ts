'use client'

import type { Editor } from '@tiptap/core'
import type { Transaction } from '@tiptap/pm/state'
import { useState } from 'react'
import { handIn, largestFile } from '../pictures/hand-in.client.ts'
import { lightenPicture } from '../pictures/lighten-picture.client.ts'
import type { Picture } from '../pictures/picture.client.ts'
import { type PastedPicture, type PastedText, pastedMark, picturesIn } from './pasted-pictures.client.ts'

const lostSentence = 'Ảnh trong phần vừa dán không đi theo chữ. Hãy chèn ảnh từ máy, hoặc mở cả tệp Word.'

/** Pastes texts with their pictures, and tells how far that is and what could not be taken. */
export function usePastedPictures(editor: Editor | null) {
  const [told, tell] = useState('')
  const paste = (html: string, rtf: string): boolean => {
    if (!editor) return false
    const pasted = picturesIn(html, rtf)
    const { pictures, lost } = pasted
    tell(
      pictures.length > 0 ? `Đang đưa ${pictures.length} ảnh của phần vừa dán vào bài…` : lost > 0 ? lostSentence : '',
    )
    void pasteWithPictures(editor, pasted).then(failed => {
      const parts = [
        pictures.length > failed && `Đã đưa ${pictures.length - failed} ảnh vào bài, hãy xem lại mô tả từng ảnh.`,
        failed > 0 && `${failed} ảnh chưa đưa vào được: hãy chọn ảnh cho chỗ đã chừa.`,
        lost > 0 && lostSentence,
      ]
      tell(parts.filter(Boolean).join(' '))
    })
    return true
  }
  return { told, paste }
}

/**
 * Puts a pasted text where the caret stands: its words at once, each picture when the newsroom has it. Answers how many
 * pictures could not be handed in; their places are kept.
 */
async function pasteWithPictures(editor: Editor, { html, pictures }: PastedText): Promise<number> {
  editor.view.pasteHTML(html)
  const followed = followFigures(editor, pictures)
  let failed = pictures.length - followed.places.size
  for (const [index, { file, alt }] of pictures.entries()) {
    if (!followed.places.has(index)) continue
    const mediaId = await handInPasted(file, alt)
    const at = followed.places.get(index)
    const isThere = at !== undefined && !editor.isDestroyed && editor.state.doc.nodeAt(at)?.type.name === 'figure'
    if (mediaId === undefined) failed++
    else if (isThere) editor.view.dispatch(silently(editor.state.tr.setNodeAttribute(at, 'mediaId', mediaId)))
  }
  followed.stop()
  return failed
}

async function handInPasted(file: File, alt: string): Promise<string | undefined> {
  if (file.size > largestFile) return undefined
  const words = { alt: alt || 'Ảnh dán từ một văn bản', credit: '' }
  const fields = { file: await lightenPicture(file), ...words }
  const answer = await handIn<Picture>('/api/media', fields, { onProgress: () => undefined })
  return answer.kind === 'done' ? answer.value.id : undefined
}

/** Where the figures of a pasted text stand, by their number, while people go on writing around them. */
function followFigures(editor: Editor, pictures: PastedPicture[]): { places: Map<number, number>; stop: () => void } {
  const places = new Map<number, number>()
  const { tr } = editor.state
  tr.doc.descendants((node, at) => {
    const mark = String(node.attrs.alt ?? '')
    const index = mark.startsWith(pastedMark) ? Number(mark.slice(pastedMark.length)) : -1
    const picture = pictures[index]
    if (node.type.name !== 'figure' || !picture) return
    places.set(index, at)
    tr.setNodeAttribute(at, 'alt', picture.alt)
  })
  editor.view.dispatch(silently(tr))
  const follow = ({ transaction }: { transaction: Transaction }) => {
    for (const [index, at] of places) {
      const { pos, deleted } = transaction.mapping.mapResult(at)
      if (deleted && transaction.docChanged && transaction.doc.nodeAt(pos)?.type.name !== 'figure') places.delete(index)
      else places.set(index, pos)
    }
  }
  editor.on('transaction', follow)
  return { places, stop: () => void editor.off('transaction', follow) }
}

/** What comes of itself is no step that undo takes back. */
const silently = (tr: Transaction) => tr.setMeta('addToHistory', false)
