'use client'

// First, so that the proofreader loads while all that follows is put together.
import '../proof/begin-worker.client.ts'
import type { Editor, Content as EditorDocument } from '@tiptap/react'
import { Eye, Save } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { ContentInput } from '#newsroom/articles/content.ts'
import type { Finding } from '#newsroom/proof/finding.ts'
import type { RemarkLine } from '#newsroom/workflow/remark-lines.ts'
import { FindingCard } from '../proof/finding-card.client.tsx'
import { ProofPanel, ToProofPanel } from '../proof/proof-panel.client.tsx'
import { useProofreading } from '../proof/use-proofreading.client.ts'
import { WritingRemarks } from '../remarks/writing-remarks.client.tsx'
import { BodyEditor } from './body-editor.client.tsx'
import { CoverField } from './cover-field.client.tsx'
import { DetailsFields } from './details-fields.client.tsx'
import { countWords, type Draft, type Stored } from './draft.client.ts'
import { DraftChoices } from './draft-choices.client.tsx'
import { HeadFields } from './head-fields.client.tsx'
import { PresenceLine } from './presence-line.client.tsx'
import { PreviewPanel } from './preview-panel.client.tsx'
import { SaveState } from './save-state.client.tsx'
import { showBody } from './show-body.client.ts'
import { SignInAgain } from './sign-in-again.client.tsx'
import { SubmitPanel } from './submit-panel.client.tsx'
import { TemplateChecks } from './template-checks.client.tsx'
import { useComposing } from './use-composing.client.ts'
import { type Missing, useDraft } from './use-draft.client.ts'
import { WordImport } from './word-import.client.tsx'

type Props = {
  editionId: string
  /** Who writes: the page stays theirs, whoever signs in meanwhile. */
  person: { id: string; username: string }
  stored: Stored
  sections: { id: string; name: string }[]
  /** An information page has a title and a text, and nothing of what the press puts around them. */
  isPage: boolean
  isSectionFixed: boolean
  /** What the template asked for that the article was begun with. */
  templateChecks: string[]
  /** What the text lacks to be submitted, and what else stands against it. */
  missing: Missing
  why: Missing
  /** What the proofreader of the server found in what is stored; undefined when it left that to the browser. */
  firstFindings: Finding[] | undefined
  /** What the proofreader found and somebody let stand. */
  dismissed: [id: string, dismissal: { hasReason: boolean }][]
  /** The day of a text that does not say what day it is about. */
  day: string
  /** The page on which readers would see what is saved. */
  previewHref: string
  /** Where to go when the text is not for the writer to submit: it waits for review already. */
  doneHref: string | undefined
  remarks: RemarkLine[]
  mayResolve: boolean
}

/** Where an article is written. */
export function ArticleEditor({
  editionId,
  person,
  stored,
  sections,
  isPage,
  isSectionFixed,
  templateChecks,
  missing: lacks,
  why,
  firstFindings,
  dismissed,
  day,
  previewHref,
  doneHref,
  remarks,
  mayResolve,
}: Props) {
  const [draft, setDraft] = useState<Draft>(stored)
  const editor = useRef<Editor>(undefined)
  const [dropped, setDropped] = useState<File>()
  const isComposing = useComposing()

  /** At once: a letter that is typed next is to go into what was shown, not into what stood there before. */
  const show = (next: Draft): boolean => {
    if (!editor.current || editor.current.view.composing || isComposing()) return false
    flushSync(() => setDraft(next))
    showBody(editor.current, documentOf(next) ?? emptyDocument)
    return true
  }
  const { keeper, state, missing, isUnkept, mergedAt, others, forgotten, forget } = useDraft(
    { id: editionId, personId: person.id, stored, show },
    lacks,
  )
  const [isPreviewing, setPreviewing] = useState(false)
  const [isWritable, setWritable] = useState(false)
  useSaveKey(() => void keeper.flush())

  // The keeper's draft, not the screen's: two changes may come before React has rendered the first.
  const change = (next: Draft) => {
    keeper.change(next)
    setDraft(next)
  }
  const changeContent = (part: Partial<ContentInput>) =>
    change({ ...keeper.draft, content: { ...keeper.draft.content, ...part } })
  const { proof, errorCount, added, acts } = useProofreading({
    editionId,
    content: draft.content,
    editor,
    isReady: isWritable,
    keeper,
    first: firstFindings,
    dismissed,
    day,
    onContent: changeContent,
  })

  return (
    <div
      className={`grid grid-cols-[minmax(0,1fr)] gap-6 ${isPreviewing ? 'lg:grid-cols-[repeat(2,minmax(0,1fr))]' : 'lg:grid-cols-[minmax(0,1fr)_20rem]'}`}
    >
      <div className="space-y-4">
        <DraftChoices {...{ keeper, state, forgotten, forget, show }} />
        <PresenceLine others={others} personId={person.id} mergedAt={mergedAt} />
        <WordImport
          content={draft.content}
          hasStandfirst={!isPage}
          editor={editor}
          dropped={dropped}
          onDropped={setDropped}
          onContent={changeContent}
        />
        <HeadFields content={draft.content} hasStandfirst={!isPage} onContent={changeContent} />
        <BodyEditor
          initial={documentOf(stored)}
          onChange={body => changeContent({ body: body as ContentInput['body'] })}
          onWordFile={setDropped}
          onReady={ready => {
            editor.current = ready
            setWritable(true)
          }}
        />
      </div>
      {isPreviewing && (
        <PreviewPanel
          href={previewHref}
          savedAt={state.name === 'saved' ? state.at : undefined}
          onClose={() => setPreviewing(false)}
        />
      )}
      <div className="space-y-4">
        <ProofPanel proof={proof} added={added} {...acts} />
        {isWritable && editor.current && <FindingCard editor={editor.current} {...acts} />}
        <WritingRemarks
          initial={remarks}
          mayResolve={mayResolve}
          editor={() => editor.current}
          save={() => keeper.flush()}
        />
        {!isPage && (
          <DetailsFields
            draft={draft}
            sections={sections}
            isSectionFixed={isSectionFixed}
            onContent={changeContent}
            onSection={sectionId => change({ ...keeper.draft, sectionId })}
          />
        )}
        {!isPage && <CoverField cover={draft.content.cover} onCover={cover => changeContent({ cover })} />}
        <TemplateChecks checks={templateChecks} content={draft.content} />
        {doneHref === undefined ? (
          <SubmitPanel editionId={editionId} keeper={keeper} missing={missing} why={why} errorCount={errorCount} />
        ) : (
          <button
            type="button"
            className="button button-primary w-full"
            onClick={() => void keeper.flush().then(isSaved => isSaved && location.assign(doneHref))}
          >
            Xong, về trang duyệt
          </button>
        )}
      </div>
      <div className="sticky bottom-0 z-20 flex flex-wrap items-center justify-between gap-x-3 gap-y-2 border-t sm:flex-nowrap border-line bg-surface py-2 sm:px-4 lg:col-span-2">
        <SaveState state={state} isUnkept={isUnkept} />
        <SignInAgain state={state} username={person.username} onSignedIn={() => void keeper.flush()} />
        <span className="ml-auto whitespace-nowrap text-sm text-muted max-sm:sr-only">{countWords(draft)} chữ</span>
        <ToProofPanel proof={proof} />
        <button
          type="button"
          className="button shrink-0"
          aria-expanded={isPreviewing}
          onClick={() => (isPreviewing ? setPreviewing(false) : void keeper.flush().then(() => setPreviewing(true)))}
        >
          <Eye aria-hidden size={18} /> <span className="max-sm:sr-only">Xem trước</span>
        </button>
        <button type="button" className="button shrink-0" title="Ctrl+S" onClick={() => void keeper.flush()}>
          <Save aria-hidden size={18} /> Lưu
        </button>
      </div>
    </div>
  )
}

const emptyDocument = { type: 'doc', content: [{ type: 'paragraph' }] }

/** An empty draft has no block at all, and without a paragraph the editor has no place for a list or a heading. */
function documentOf({ content: { body } }: Draft): EditorDocument {
  const { content = [] } = (body ?? {}) as { content?: unknown[] }
  return content.length > 0 ? (body as EditorDocument) : null
}

function useSaveKey(save: () => void): void {
  const latest = useRef(save)
  latest.current = save
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return
      event.preventDefault()
      latest.current()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])
}
