'use client'

import { type FormEvent, useState } from 'react'
import { sentenceOf } from '../call-api.client.ts'
import { ChoiceButton } from './choice-button.client.tsx'
import { type FoundArticle, findArticles } from './find-articles.client.ts'

/** Finds the site's own articles by words, for a link to one of them. */
export function ArticleSearch({ onChosen }: { onChosen: (article: FoundArticle) => void }) {
  const [found, setFound] = useState<FoundArticle[]>([])
  const [told, setTold] = useState('')

  async function search(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    event.stopPropagation()
    const words = String(new FormData(event.currentTarget).get('words')).trim()
    if (words === '') return setTold('Hãy gõ từ cần tìm.')
    setTold('Đang tìm…')
    const answer = await findArticles(words)
    const articles = answer.kind === 'done' ? answer.value.articles : []
    setFound(articles)
    if (answer.kind !== 'done') setTold(sentenceOf(answer))
    else
      setTold(
        articles.length === 0
          ? `Không có bài nào đã đăng có “${words}”.`
          : `${articles.length} bài. Bấm vào bài để đặt liên kết.`,
      )
  }

  return (
    <div className="mt-5 border-t border-line pt-4">
      <form onSubmit={search}>
        <label className="label" htmlFor="tim-bai-da-dang">
          Hoặc tìm bài đã đăng trên trang này
        </label>
        <div className="flex gap-2">
          <input className="field" id="tim-bai-da-dang" name="words" type="search" maxLength={200} />
          <button className="button shrink-0" type="submit">
            Tìm
          </button>
        </div>
      </form>
      <p role="status" className="mt-2 text-sm text-muted">
        {told}
      </p>
      <ul className="divide-y divide-line">
        {found.map(article => (
          <li key={article.href}>
            <ChoiceButton
              name={article.title}
              about={`${article.section}, ${article.published}`}
              onChosen={() => onChosen(article)}
            />
          </li>
        ))}
      </ul>
    </div>
  )
}
