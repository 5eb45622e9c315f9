'use client'

import { type Content, type Editor, EditorContent, useEditor } from '@tiptap/react'
import { useCallback, useEffect, useState } from 'react'
import { pictureAmong } from '../pictures/picture.client.ts'
import { PictureDialog } from '../pictures/picture-dialog.client.tsx'
import { bodyExtensions, pasting } from './body-extensions.client.ts'
import { EditorPanels } from './editor-panels.client.tsx'
import { TableTools } from './table-tools.client.tsx'
import { Toolbar } from './toolbar.client.tsx'

type Props = { initial: Content; onChange: (body: unknown) => void; onReady: (editor: Editor) => void }

/** The text of the article. ProseMirror owns what is on the screen; changes are told, never pushed back in. */
export function BodyEditor({ initial, onChange, onReady }: Props) {
  const [bringing, setBringing] = useState<{ file?: File | undefined }>()
  const editor = useEditor({
    extensions: bodyExtensions,
    content: initial,
    // The server renders no editor: its markup would not be the browser's.
    immediatelyRender: false,
    shouldRerenderOnTransaction: false,
    editorProps: {
      ...pasting,
      handlePaste: (_view, { clipboardData }) => {
        // Word puts a picture of the copied text beside the text: then the text is what was meant.
        const isText = clipboardData?.getData('text/plain').trim() !== ''
        return bring(isText ? undefined : pictureAmong(clipboardData?.files))
      },
      handleDrop: (view, event) => {
        const file = pictureAmong(event.dataTransfer?.files)
        const place = file && view.posAtCoords({ left: event.clientX, top: event.clientY })
        if (place) editor?.commands.setTextSelection(place.pos)
        return bring(file)
      },
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

  const askForPicture = useCallback(() => setBringing({}), [])

  /** Asks for the words of a picture that came by itself. Whether there was one: then ProseMirror has nothing to do. */
  function bring(file: File | undefined): boolean {
    if (file) setBringing({ file })
    return file !== undefined
  }

  return (
    <div className="writing rounded-md border border-field bg-surface">
      {editor ? <Toolbar editor={editor} /> : <div className="h-13 border-b border-line" />}
      {editor && <EditorPanels editor={editor} onPicture={askForPicture} />}
      {editor && <TableTools editor={editor} />}
      <div className="article">
        <EditorContent editor={editor} />
      </div>
      <PictureDialog
        title="Chèn ảnh vào bài"
        open={bringing !== undefined}
        onOpenChange={isOpen => !isOpen && setBringing(undefined)}
        file={bringing?.file}
        onChosen={attrs => editor?.chain().focus().insertContent({ type: 'figure', attrs }).run()}
      />
    </div>
  )
}
