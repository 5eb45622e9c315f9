'use client'

import type { Editor } from '@tiptap/react'
import { type FormEvent, useState } from 'react'
import { Dialog } from '#components/ui/dialog.client.tsx'
import { ArticleSearch } from './article-search.client.tsx'
import { isSafeTarget, longestLink } from './link-target.client.ts'

type Props = { editor: Editor; open: boolean; onOpenChange: (open: boolean) => void }

/** Sets, changes or takes away the link on the selected words. */
export function LinkDialog({ editor, open, onOpenChange }: Props) {
  const [problem, setProblem] = useState('')
  const present = String(editor.getAttributes('link').href ?? '')

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    // The dialog stands in the page's tree inside other forms.
    event.stopPropagation()
    const typed = String(new FormData(event.currentTarget).get('href')).trim()
    const href = /^[\w-]+(\.[\w-]+)+(\/|$)/.test(typed) ? `https://${typed}` : typed
    if (href === '') {
      editor.chain().focus().extendMarkRange('link').unsetLink().run()
      done()
    } else if (href.length > longestLink) return setProblem('Liên kết dài quá 2.000 ký tự.')
    else if (!isSafeTarget(href))
      return setProblem('Liên kết phải bắt đầu bằng https://, http://, mailto:, tel: hoặc /.')
    else link(href, href)
  }

  /** On the selected words, or with words of its own when there are none. */
  function link(href: string, words: string) {
    if (editor.state.selection.empty && present === '') {
      editor
        .chain()
        .focus()
        .insertContent({ type: 'text', text: words, marks: [{ type: 'link', attrs: { href } }] })
        .run()
    } else editor.chain().focus().extendMarkRange('link').setLink({ href }).run()
    done()
  }

  function done() {
    setProblem('')
    onOpenChange(false)
  }

  return (
    <Dialog title="Liên kết" open={open} onOpenChange={onOpenChange}>
      <form onSubmit={submit} className="space-y-3">
        <label className="block">
          <span className="label">Địa chỉ</span>
          <input className="field" name="href" defaultValue={present} placeholder="https://" inputMode="url" />
        </label>
        {problem !== '' && <p role="alert">{problem}</p>}
        <p className="text-sm text-muted">Để trống rồi bấm Đồng ý để bỏ liên kết.</p>
        <button className="button button-primary" type="submit">
          Đồng ý
        </button>
      </form>
      <ArticleSearch onChosen={({ href, title }) => link(href, title)} />
    </Dialog>
  )
}
