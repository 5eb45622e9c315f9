'use client'

import type { Editor } from '@tiptap/react'
import { type RefObject, useEffect, useRef, useState } from 'react'
import type { Body } from '#newsroom/articles/body.ts'
import type { Content, ContentInput } from '#newsroom/articles/content.ts'
import type { Finding, Line } from '#newsroom/proof/finding.ts'
import { isLetStand, type LetStand } from '#newsroom/proof/finding-id.ts'
import { linesOf } from '#newsroom/proof/lines-of.ts'
import { type Checked, ProofDesk } from './proof-desk.client.ts'
import { markFindings } from './proof-marks.client.ts'

// Long enough for a syllable with its tone to be finished, short enough to be there before the next one is.
const pause = 250

export type Proof = {
  findings: Finding[]
  hasModel: boolean
  hasDictionary: boolean
  isChecked: boolean
  /** What the line at a path says in which the findings were found. */
  textAt: (path: string) => string | undefined
  /** Has the text read once more, by the dictionary as it has become. */
  renewDictionary: () => void
}

type Known = {
  /** What the server found in the text that is on the screen first; undefined when it left that to the browser. */
  first: Finding[] | undefined
  dismissed: LetStand
  /** The day (yyyy-mm-dd) of a text that does not say what day it is about. */
  day: string
}

/** Has the text on the screen proofread, again after each change, and underlines what was found in the editor. */
export function useProof(
  content: ContentInput,
  editor: RefObject<Editor | undefined>,
  isReady: boolean,
  { first, dismissed, day }: Known,
): Proof {
  const [proof, setProof] = useState({
    findings: standing(first ?? [], dismissed),
    hasModel: true,
    hasDictionary: true,
    isChecked: first !== undefined,
  })
  const [renewals, setRenewals] = useState(0)
  const desk = useRef<ProofDesk>(undefined)
  const asked = useRef<unknown>(undefined)
  const readLast = useRef<Line[]>(undefined)
  // Those in which the findings on the screen were found.
  const shownLines = useRef<Line[]>(undefined)
  const hasAnswered = useRef(false)
  const letStand = useRef(dismissed)
  letStand.current = dismissed
  const shownFirst = useRef(proof.findings)
  const mark = useRef<() => void>(undefined)

  useEffect(() => {
    const markThese = (findings: Finding[]) => () => {
      const shown = editor.current
      // What was typed meanwhile is checked next; a word that is being composed belongs to the keyboard.
      if (shown && !shown.view.composing && asked.current === shown.state.doc) markFindings(shown, findings)
    }
    mark.current = markThese(shownFirst.current)
    const show = ({ findings: found, hasModel, hasDictionary }: Checked) => {
      const findings = standing(found, letStand.current)
      hasAnswered.current = true
      shownLines.current = readLast.current
      setProof({ findings, hasModel, hasDictionary, isChecked: true })
      mark.current = markThese(findings)
      mark.current()
    }
    const opened = new ProofDesk(show)
    desk.current = opened
    return () => opened.close()
  }, [editor])

  const linesNow = useRef<() => Line[]>(() => [])
  linesNow.current = () => {
    const body = (editor.current?.getJSON() ?? content.body ?? { type: 'doc', content: [] }) as Body
    return linesOf({ ...onScreen(content), body: { ...body, content: body.content ?? [] } })
  }
  const ask = useRef<() => void>(() => undefined)
  ask.current = () => {
    asked.current = editor.current?.state.doc
    readLast.current = linesNow.current()
    desk.current?.check(readLast.current, content.eventDate ?? day)
    if (hasAnswered.current || !first) return
    // What the server found was found in what is stored, and says nothing of what was typed since.
    shownLines.current ??= readLast.current
    if (!isSameText(shownLines.current, readLast.current)) setProof(shown => ({ ...shown, isChecked: false }))
  }

  useEffect(() => {
    // What has just been let stand, or came into the dictionary, goes from the screen with the next answer.
    if (!content || !dismissed || day === '' || renewals < 0) return undefined
    // The stored text needs no editor to be read: what is wrong with it is known before anybody can write in it.
    if (readLast.current === undefined) return ask.current()
    const timer = setTimeout(() => ask.current(), pause)
    return () => clearTimeout(timer)
  }, [content, dismissed, day, renewals])

  useEffect(() => {
    if (!isReady) return
    if (!isSameText(linesNow.current(), readLast.current)) return ask.current()
    asked.current = editor.current?.state.doc
    mark.current?.()
  }, [editor, isReady])

  useMarkingAfterComposing(editor, isReady, mark)
  const renewDictionary = () => {
    desk.current?.renewDictionary()
    setRenewals(count => count + 1)
  }
  const textAt = (path: string) => shownLines.current?.find(line => line.path === path)?.text
  return { ...proof, textAt, renewDictionary }
}

/** What was found while a word was composed is underlined when it is finished, and its last letter may change nothing. */
function useMarkingAfterComposing(
  editor: RefObject<Editor | undefined>,
  isReady: boolean,
  mark: RefObject<(() => void) | undefined>,
) {
  useEffect(() => {
    const text = isReady ? editor.current?.view.dom : undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    const end = () => {
      clearTimeout(timer)
      // The editor itself takes a moment to let go of the word.
      timer = setTimeout(() => mark.current?.(), pause)
    }
    text?.addEventListener('compositionend', end)
    return () => {
      clearTimeout(timer)
      text?.removeEventListener('compositionend', end)
    }
  }, [editor, isReady, mark])
}

const isSameText = (one: Line[] | undefined, other: Line[] | undefined) => JSON.stringify(one) === JSON.stringify(other)

function standing(findings: Finding[], letStand: LetStand): Finding[] {
  return findings.filter(finding => !isLetStand(finding, letStand))
}

function onScreen({
  title = '',
  standfirst = '',
  cover = null,
}: ContentInput): Pick<Content, 'title' | 'standfirst' | 'cover'> {
  return {
    title,
    standfirst,
    cover: cover && { caption: '', credit: '', ...cover, decorative: undefined, focus: undefined },
  }
}
