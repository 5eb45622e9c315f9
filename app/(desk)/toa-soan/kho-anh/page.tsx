import { Search } from 'lucide-react'
import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { requireUserOfPage } from '#app/(desk)/signed-in.ts'
import { DeskPage } from '#components/desk/desk-page.tsx'
import { LibraryUpload } from '#components/desk/library/library-upload.client.tsx'
import { PictureGrid } from '#components/desk/library/picture-grid.tsx'
import { database } from '#db/connection.ts'
import { libraryPage } from '#db/queries/media-library.ts'
import { pictureLines } from '#newsroom/media/library-lines.ts'
import { libraryAddress, readLibraryQuestion } from '#newsroom/media/library-question.ts'
import { ListProblems } from '../bai-viet/list-parts.tsx'

export const metadata: Metadata = { title: 'Kho ảnh' }

const perPage = 24

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** The newsroom's pictures: those that whoever looks may put into a text. */
export default async function LibraryPage({ searchParams }: Props) {
  const person = await requireUserOfPage('/toa-soan/kho-anh')
  if (person.role === 'admin') redirect('/toa-soan')
  const { words, question, after, problems } = readLibraryQuestion(await searchParams)
  // One more than is shown tells whether there is another page.
  const found = await libraryPage(database(), person, { question, after, limit: perPage + 1 })
  const shown = found.slice(0, perPage)
  const last = found.length > perPage ? shown.at(-1) : undefined
  return (
    <DeskPage person={person}>
      <h1 className="mb-6 text-2xl font-semibold">Kho ảnh</h1>
      <LibraryUpload />
      <SearchForm words={words} />
      <ListProblems problems={problems} />
      <section aria-labelledby="anh">
        <h2 id="anh" className="mb-2 text-lg font-semibold">
          {question === '' ? 'Ảnh trong kho, mới nhất ở trên' : 'Ảnh tìm được, mới nhất ở trên'}
        </h2>
        {shown.length === 0 ? (
          <p className="card text-muted">{emptySentence(words, after)}</p>
        ) : (
          <PictureGrid lines={pictureLines(shown)} />
        )}
      </section>
      {(after || last) && (
        <nav aria-label="Các trang của kho ảnh" className="mt-6 flex flex-wrap gap-3">
          {after && (
            <a className="button no-underline" href={libraryAddress(words)}>
              Về đầu kho ảnh
            </a>
          )}
          {last && (
            <a className="button no-underline" href={libraryAddress(words, last.id)}>
              Ảnh cũ hơn
            </a>
          )}
        </nav>
      )}
    </DeskPage>
  )
}

/** A plain form, so that it works without script and its address can be passed on. */
function SearchForm({ words }: { words: string }) {
  return (
    <search aria-label="Tìm trong kho ảnh" className="card mb-6 block">
      <form action="/toa-soan/kho-anh" method="get" className="flex flex-wrap items-end gap-3">
        <div className="min-w-48 flex-1">
          <label className="label" htmlFor="tu-khoa">
            Từ trong mô tả, nguồn ảnh hoặc tên tệp
          </label>
          <input className="field min-h-11" id="tu-khoa" name="q" type="search" maxLength={200} defaultValue={words} />
        </div>
        <button className="button" type="submit">
          <Search aria-hidden size={18} /> Tìm ảnh
        </button>
        {words !== '' && (
          <a className="button button-quiet" href={libraryAddress('')}>
            Xem tất cả
          </a>
        )}
      </form>
    </search>
  )
}

function emptySentence(words: string, after: string | undefined): string {
  if (after) return 'Không còn ảnh nào cũ hơn.'
  if (words !== '') return 'Không có ảnh nào khớp với các từ ấy. Hãy bớt từ hoặc thử từ khác; dấu không bắt buộc.'
  return 'Chưa có ảnh nào mà anh/chị xem được. Hãy đưa những ảnh đầu tiên vào kho.'
}
