'use client'

import { useRef, useState } from 'react'
import type { Finding } from '#newsroom/proof/finding.ts'
import { termInText } from '#newsroom/proof/house/term-in-text.ts'
import { callApi, type Failure, failureOf } from '../call-api.client.ts'
import type { Proof } from './use-proof.client.ts'

/** What came of it: the entry and how it stands, or why there is none. */
export type Added = { term: string; isProposed: boolean } | { failure: Failure }

/** Puts what was found into the house's dictionary, with the name that it is a part of; what is found then follows it. */
export function useDictionary({ textAt, renewDictionary }: Pick<Proof, 'textAt' | 'renewDictionary'>) {
  const [added, setAdded] = useState<Added>()
  // No state: a key that is held down asks again before anything is rendered.
  const isBusy = useRef(false)
  const add = async (finding: Finding) => {
    const text = textAt(finding.path)
    if (isBusy.current || text === undefined) return
    isBusy.current = true
    const body = termInText(text, finding)
    const answer = await callApi<{ term: string; state: string }>('POST', '/api/house-terms', body)
    isBusy.current = false
    if (answer.kind !== 'done') return setAdded({ failure: failureOf(answer) })
    setAdded({ term: answer.value.term, isProposed: answer.value.state === 'proposed' })
    renewDictionary()
  }
  return { added, add: (finding: Finding) => void add(finding) }
}
