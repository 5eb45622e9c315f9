'use client'

import type { Editor } from '@tiptap/core'
import { useEffect, useState } from 'react'
import { AttachmentDialog } from './attachment-dialog.client.tsx'
import { FindBar } from './find-bar.client.tsx'
import { LinkDialog } from './link-dialog.client.tsx'
import { PollDialog } from './poll-dialog.client.tsx'
import { RewritingDialog } from './rewriting-dialog.client.tsx'
import { ShortcutSheet } from './shortcut-sheet.client.tsx'
import type { Panel } from './tools.client.ts'
import { VideoDialog } from './video-dialog.client.tsx'

type Props = { editor: Editor; onPicture: () => void }

/** What the tools open over the text; pictures are asked for by the text itself, which gets them by pasting too. */
export function EditorPanels({ editor, onPicture }: Props) {
  const [panel, setPanel] = useState<Panel>()
  useEffect(() => {
    const open = (asked: Panel) => (asked === 'picture' ? onPicture() : setPanel(asked))
    editor.on('open', open)
    return () => void editor.off('open', open)
  }, [editor, onPicture])
  const close = () => setPanel(undefined)
  return (
    <>
      {(panel === 'accents' || panel === 'spellings' || panel === 'charset') && (
        <RewritingDialog key={panel} editor={editor} panel={panel} close={close} />
      )}
      {panel === 'find' && <FindBar editor={editor} close={close} />}
      <LinkDialog editor={editor} open={panel === 'link'} onOpenChange={close} />
      <VideoDialog editor={editor} open={panel === 'video'} onOpenChange={close} />
      <AttachmentDialog editor={editor} open={panel === 'attachment'} onOpenChange={close} />
      <PollDialog editor={editor} open={panel === 'poll'} onOpenChange={close} />
      <ShortcutSheet open={panel === 'shortcuts'} onOpenChange={close} />
    </>
  )
}
