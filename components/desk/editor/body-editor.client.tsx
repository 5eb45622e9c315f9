'use client'

import { type Content, type Editor, EditorContent, useEditor } from '@tiptap/react'
import { useCallback, useEffect, useState } from 'react'
import { picturesAmong } from '../pictures/picture.client.ts'
import { PictureDialog } from '../pictures/picture-dialog.client.tsx'
import { bodyExtensions, pasting } from './body-extensions.client.ts'
import { EditorPanels } from './editor-panels.client.tsx'
import { insertFigures } from './insert-block.client.ts'
import { OldFontDialog } from './old-font-dialog.client.tsx'
import { type OldPaste, oldFontsIn } from './old-font-paste.client.ts'
import { usePastedPictures } from './paste-with-pictures.client.ts'
import { TableTools } from './table-tools.client.tsx'
import { Toolbar } from './toolbar.client.tsx'
import { wordFileAmong } from './word-file.client.ts'

type Props = {
  initial: Content
  onChange: (body: unknown) => void
  onReady: (editor: Editor) => void
  /** A Word file was dropped into the text. */
  onWordFile: (file: File) => void
}

/** The text of the article. ProseMirror owns what is on the screen; changes are told, never pushed back in. */
export function BodyEditor({ initial, onChange, onReady, onWordFile }: Props) {
  const [oldPaste, setOldPaste] = useState<OldPaste & { rtf: string }>()
  const [bringing, setBringing] = useState<{ files?: File[] }>()
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
        const old = isText ? oldFontsIn(clipboardData) : undefined
        const [html = '', rtf = ''] = ['text/html', 'text/rtf'].map(type => clipboardData?.getData(type))
        if (old) setOldPaste({ ...old, rtf })
        if (old) return true
        if (isText && /<img\b/i.test(html)) return pastedPictures.paste(html, rtf)
        return bring(isText ? [] : picturesAmong(clipboardData?.files))
      },
      handleDrop: (view, event) => {
        const document = wordFileAmong(event.dataTransfer?.files)
        if (document) {
          // Otherwise the browser opens or saves the file and the page is gone.
          event.preventDefault()
          onWordFile(document)
          return true
        }
        const files = picturesAmong(event.dataTransfer?.files)
        const place = files.length > 0 && view.posAtCoords({ left: event.clientX, top: event.clientY })
        if (place) editor?.commands.setTextSelection(place.pos)
        return bring(files)
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
  const pastedPictures = usePastedPictures(editor)
  useEffect(() => {
    if (editor) onReady(editor)
  }, [editor, onReady])

  const askForPicture = useCallback(() => setBringing({}), [])

  /** Asks for the words of pictures that came by themselves. Whether there were any: then ProseMirror has nothing to do. */
  function bring(files: File[]): boolean {
    if (files.length > 0) setBringing({ files })
    return files.length > 0
  }

  return (
    <div className="writing rounded-md border border-field bg-surface">
      {editor ? <Toolbar editor={editor} /> : <div className="h-13 border-b border-line" />}
      {editor && <EditorPanels editor={editor} onPicture={askForPicture} />}
      {editor && <TableTools editor={editor} />}
      <div className="article">
        <EditorContent editor={editor} />
      </div>
      {pastedPictures.told !== '' && (
        <p role="status" className="border-t border-line p-2 text-sm">
          {pastedPictures.told}
        </p>
      )}
      <OldFontDialog
        paste={oldPaste}
        onClose={() => setOldPaste(undefined)}
        onPaste={html => {
          pastedPictures.paste(html, oldPaste?.rtf ?? '')
          setOldPaste(undefined)
        }}
      />
      <PictureDialog
        title="Chèn ảnh vào bài"
        open={bringing !== undefined}
        onOpenChange={isOpen => !isOpen && setBringing(undefined)}
        files={bringing?.files}
        many
        onChosen={pictures => editor && insertFigures(editor, pictures)}
      />
    </div>
  )
}
