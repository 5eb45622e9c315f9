'use client'

import { type Answer, answerFrom } from '../call-api.client.ts'

/** A published article to which a text may lead. */
export type FoundArticle = { href: string; title: string; section: string; published: string }

/** The published articles that have these words, as readers would find them. */
export async function findArticles(words: string): Promise<Answer<{ articles: FoundArticle[] }>> {
  try {
    const path = `/api/published-articles?q=${encodeURIComponent(words)}`
    const response = await fetch(path, { signal: AbortSignal.timeout(20_000) })
    return answerFrom(response.status, await response.json())
  } catch (error) {
    console.warn('no answer from the newsroom', error)
    return { kind: 'unreachable' }
  }
}
