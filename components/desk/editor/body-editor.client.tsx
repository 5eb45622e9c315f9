'use client'

import { type Content, type Editor, EditorContent, useEditor } from '@tiptap/react'
import { useEffect } from 'react'
import { bodyExtensions, pasting } from './body-extensions.client.ts'
import { Toolbar } from './toolbar.client.tsx'

type Props = { initial: Content; onChange: (body: unknown) => void; onReady: (editor: Editor) => void }

/** The text of the article. ProseMirror owns what is on the screen; changes are told, never pushed back in. */
export function BodyEditor({ initial, onChange, onReady }: Props) {
  const editor = useEditor({
    extensions: bodyExtensions,
    content: initial,
    // The server renders no editor: its markup would not be the browser's.
    immediatelyRender: false,
    shouldRerenderOnTransaction: false,
    editorProps: {
      ...pasting,
      attributes: {
        id: 'than-bai',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': 'Nội dung bài',
        class: 'article-body',
        spellcheck: 'false',
        lang: 'vi',
      },
    },
    onUpdate: ({ editor: changed }) => onChange(changed.getJSON()),
  })
  useEffect(() => {
    if (editor) onReady(editor)
  }, [editor, onReady])
  return (
    <div className="writing rounded-md border border-field bg-surface">
      {editor ? <Toolbar editor={editor} /> : <div className="h-13 border-b border-line" />}
      <div className="article">
        <EditorContent editor={editor} />
      </div>
    </div>
  )
}
