import { notFound } from 'next/navigation'
import { Highlighted } from '#components/reader/highlighted.tsx'
import { SearchForm } from '#components/reader/masthead.tsx'
import { PageHead } from '#components/reader/page-head.tsx'
import { PageNumbers } from '#components/reader/page-numbers.tsx'
import { Story } from '#components/reader/stories.tsx'
import { database } from '#db/connection.ts'
import { articleCard } from '#newsroom/articles/article-card.ts'
import { pressNumber } from '#newsroom/articles/dates.ts'
import { answerQuestion } from '#newsroom/search/answer-question.ts'
import { highlight } from '#newsroom/search/highlight.ts'
import { pageNumber } from '../page-number.ts'
import { siteOrganisation } from '../site.ts'

const perPage = 20
const mostPages = 40

type Asked = { q?: string | string[]; trang?: string | string[] }

export default async function SearchPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const { q, trang } = await searchParams
  const question = typeof q === 'string' ? q.normalize('NFC').trim() : ''
  const page = pageNumber(trang, mostPages)
  if (!page) notFound()

  const db = database()
  const [{ siteName }, answer] = await Promise.all([
    siteOrganisation(),
    answerQuestion(db, question, { limit: perPage, offset: (page - 1) * perPage }),
  ])
  const marking = { loose: answer.kind === 'loose' }
  const hrefOf = (number: number) =>
    `/tim-kiem?q=${encodeURIComponent(question)}${number > 1 ? `&trang=${number}` : ''}`
  return (
    <>
      <PageHead title={question ? `Tìm: ${question.slice(0, 80)}` : 'Tìm kiếm'} siteName={siteName} />
      <h1 className="title">Tìm kiếm</h1>
      <div className="listing">
        <SearchForm id="tim" question={question.slice(0, 200)} />
        <p className="search-said" role="status">
          {said(question, answer)}
        </p>
        <div className="stack">
          {answer.articles.map(article => (
            <Story
              key={article.id}
              article={articleCard(article)}
              heading="h2"
              section
              summary
              title={<Highlighted pieces={highlight(article.title, question, marking)} />}
              summaryText={<Highlighted pieces={highlight(article.standfirst, question, marking)} />}
            />
          ))}
        </div>
        <PageNumbers page={page} pages={Math.ceil(answer.total / perPage)} hrefOf={hrefOf} />
      </div>
    </>
  )
}

function said(question: string, answer: Awaited<ReturnType<typeof answerQuestion>>): string {
  switch (answer.kind) {
    case 'empty':
      return question ? 'Từ khóa cần có ít nhất một chữ cái hoặc chữ số.' : 'Nhập từ khóa, tên bài hoặc số văn bản.'
    case 'too-long':
      return 'Từ khóa quá dài. Vui lòng nhập không quá 200 ký tự.'
    case 'none':
      return `Không tìm thấy bài viết nào cho “${question}”.`
    case 'loose':
      return `Không có bài viết nào chứa đúng cụm từ “${question}”. ${found(answer)} chứa đủ các từ:`
    case 'found':
      return `${found(answer)} cho “${question}”.`
  }
}

function found({ total, isAtLeast }: { total: number; isAtLeast: boolean }): string {
  return `Tìm thấy ${isAtLeast ? 'hơn ' : ''}${pressNumber(total)} bài viết`
}
