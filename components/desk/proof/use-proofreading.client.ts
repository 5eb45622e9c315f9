'use client'

import type { Editor } from '@tiptap/react'
import { type RefObject, useEffect, useRef } from 'react'
import type { ContentInput } from '#newsroom/articles/content.ts'
import type { Finding } from '#newsroom/proof/finding.ts'
import { takeInFields } from './mend-words.client.ts'
import { showFinding, takeSuggestions } from './proof-marks.client.ts'
import { useDictionary } from './use-dictionary.client.ts'
import { useDismissals } from './use-dismissals.client.ts'
import { useProof } from './use-proof.client.ts'

type Writing = {
  editionId: string
  content: ContentInput
  editor: RefObject<Editor | undefined>
  /** Whether the editor is there. */
  isReady: boolean
  keeper: { version: number; draft: { content: ContentInput }; flush: () => Promise<boolean> }
  first: Finding[] | undefined
  dismissed: [id: string, dismissal: { hasReason: boolean }][]
  /** The day of a text that does not say what day it is about. */
  day: string
  onContent: (part: Partial<ContentInput>) => void
}

/** What was found in the text on the screen, and what can be done about it. */
export function useProofreading({
  editionId,
  content,
  editor,
  isReady,
  keeper,
  first,
  dismissed: before,
  day,
  onContent,
}: Writing) {
  const { dismissed, dismiss } = useDismissals(editionId, keeper, before)
  const proof = useProof(content, editor, isReady, { first, dismissed, day })
  const { added, add } = useDictionary(proof)
  const addLatest = useRef(add)
  addLatest.current = add
  useEffect(() => {
    const asked = isReady ? editor.current : undefined
    const put = (finding: Finding) => addLatest.current(finding)
    asked?.on('addTerm', put)
    return () => void asked?.off('addTerm', put)
  }, [editor, isReady])
  const errorCount = proof.findings.filter(({ severity }) => severity === 'must').length
  const take = (findings: Finding[]) => {
    if (editor.current) takeSuggestions(editor.current, findings)
    // The keeper's draft, not the screen's: it has what was just written.
    const fields = takeInFields(keeper.draft.content, findings)
    if (Object.keys(fields).length > 0) onContent(fields)
  }
  const show = (finding: Finding) => {
    if (editor.current) showFinding(editor.current, finding)
  }
  return { proof, errorCount, added, acts: { onTake: take, onShow: show, onDismiss: dismiss, onAddTerm: add } }
}
