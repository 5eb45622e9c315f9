'use client'

import { type Answer, readApi } from '../call-api.client.ts'

/** A published article to which a text may lead. */
export type FoundArticle = { href: string; title: string; section: string; published: string }

/** The published articles that have these words, as readers would find them. */
export function findArticles(words: string): Promise<Answer<{ articles: FoundArticle[] }>> {
  return readApi(`/api/published-articles?q=${encodeURIComponent(words)}`)
}
