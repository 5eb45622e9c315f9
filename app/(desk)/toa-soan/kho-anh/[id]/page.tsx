import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireUserOfPage } from '#app/(desk)/signed-in.ts'
import { DeskPage } from '#components/desk/desk-page.tsx'
import { DescribeForm } from '#components/desk/library/describe-form.client.tsx'
import { UseList } from '#components/desk/library/use-list.tsx'
import { database } from '#db/connection.ts'
import { type LibraryPicture, libraryPicture, usesOfPicture } from '#db/queries/media-library.ts'
import { isArticleId } from '#newsroom/articles/is-article-id.ts'
import { pictureFiles } from '#newsroom/articles/picture-files.ts'
import { mayDescribePicture } from '#newsroom/media/describe-picture.ts'
import { fileFacts, handedIn, picturePath, useLines } from '#newsroom/media/library-lines.ts'

export const metadata: Metadata = { title: 'Ảnh trong kho' }

const usesShown = 50

type Props = { params: Promise<{ id: string }> }

/** A picture of the library: what is said of it, who brought it, where it is shown. */
export default async function PicturePage({ params }: Props) {
  const { id } = await params
  if (!isArticleId(id)) notFound()
  const person = await requireUserOfPage(picturePath(id))
  const db = database()
  const picture = await libraryPicture(db, person, id)
  if (!picture) notFound()
  const [uses, reasons] = await Promise.all([
    usesOfPicture(db, person, id, usesShown + 1),
    mayDescribePicture(db, person, picture),
  ])
  const { alt, credit, decorative, version } = picture
  return (
    <DeskPage person={person}>
      <p className="mb-2">
        <a className="inline-flex min-h-11 items-center text-red underline" href="/toa-soan/kho-anh">
          Kho ảnh
        </a>
      </p>
      <h1 className="mb-4 text-2xl font-semibold">Ảnh trong kho</h1>
      <div className="grid gap-6 lg:grid-cols-[3fr_2fr]">
        <Large picture={picture} />
        <section aria-labelledby="mo-ta" className="card space-y-3">
          <h2 id="mo-ta" className="text-lg font-semibold">
            Mô tả và nguồn
          </h2>
          <p className="text-sm text-muted">
            Bài dùng ảnh bắt đầu bằng những lời này. Bài đã dùng ảnh thì giữ lời của bài, như lãnh đạo đã duyệt.
          </p>
          {reasons.length === 0 ? (
            <DescribeForm key={version} id={id} version={version} words={{ alt, credit, decorative }} />
          ) : (
            <Words picture={picture} reason={reasons[0]?.message ?? ''} />
          )}
        </section>
        <section aria-labelledby="noi-dung-anh" className="card">
          <h2 id="noi-dung-anh" className="mb-2 text-lg font-semibold">
            Bài dùng ảnh này
          </h2>
          <UseList uses={useLines(uses.slice(0, usesShown))} isCut={uses.length > usesShown} />
        </section>
        <Facts picture={picture} />
      </div>
    </DeskPage>
  )
}

function Large({ picture }: { picture: LibraryPicture }) {
  const { src, srcSet, width, height } = pictureFiles(picture)
  return (
    <img
      src={src}
      srcSet={srcSet}
      sizes="(min-width: 64rem) 38rem, 100vw"
      width={width}
      height={height}
      alt={picture.alt || 'Ảnh chưa có mô tả'}
      className="h-auto max-h-[70vh] w-full self-start rounded-lg border border-line bg-tint object-contain"
    />
  )
}

function Words({ picture, reason }: { picture: LibraryPicture; reason: string }) {
  return (
    <dl className="space-y-2">
      <dt className="label">Mô tả ảnh</dt>
      <dd>{picture.decorative ? 'Ảnh trang trí, không có mô tả' : picture.alt}</dd>
      <dt className="label">Người chụp hoặc nguồn ảnh</dt>
      <dd>{picture.credit || 'Chưa ghi'}</dd>
      <dt className="sr-only">Vì sao không sửa được ở đây</dt>
      <dd className="text-sm text-muted">{reason}</dd>
    </dl>
  )
}

function Facts({ picture }: { picture: LibraryPicture }) {
  return (
    <section aria-labelledby="tep" className="card">
      <h2 id="tep" className="mb-2 text-lg font-semibold">
        Tệp ảnh
      </h2>
      <p>{handedIn(picture)}</p>
      {picture.fileName !== '' && <p className="break-all">Tên tệp khi đưa vào: {picture.fileName}</p>}
      <ul className="mt-2 list-disc pl-5 text-sm text-muted">
        {fileFacts(picture).map(fact => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
    </section>
  )
}
