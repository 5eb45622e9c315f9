import { prerender } from 'react-dom/static'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { blockNames, blockOf, markupOf, words } from '#components/desk/editor/every-block.fixture.ts'
import { articlePath } from '#newsroom/articles/article-card.ts'
import { pdfDocument } from '#newsroom/media/documents.fixture.ts'
import { mediaStorage } from '#newsroom/media/media-storage.ts'
import { storeAttachment } from '#newsroom/media/store-attachment.ts'
import { storePicture } from '#newsroom/media/store-picture.ts'
import { openPoll, proposePoll } from '#newsroom/polls/decide-poll.ts'
import { approveEdition } from '#newsroom/workflow/approve-edition.ts'
import { createArticle } from '#newsroom/workflow/create-article.ts'
import { submitEdition } from '#newsroom/workflow/submit-edition.ts'
import PreviewPage from './(preview)/toa-soan/bai-viet/[id]/xem-truoc/page.tsx'
import PrintPage from './(print)/bai-viet/[slug]/in/page.tsx'
import ArticlePage from './(reader)/bai-viet/[slug]/page.tsx'
import { GET as jsonFeed } from './(reader)/feed.json/route.ts'
import { content, type Newsroom, newPicture, openNewsroom, value } from './api/newsroom.fixture.ts'

// components/desk/editor/every-block.test.tsx renders each block; here they go the whole way, from a draft that the desk
// previews to what readers are sent, on every page that shows a text.

const asking = vi.hoisted(() => ({ cookie: '' }))
vi.mock('next/headers', () => ({ headers: async () => new Headers(asking) }))

let newsroom: Newsroom
let id: string
let slug: string

beforeAll(async () => {
  newsroom = await openNewsroom()
  const { db, actors, sectionId, cookies } = newsroom
  asking.cookie = cookies.owner
  const storage = mediaStorage()
  const file = pdfDocument()
  const picture = value(
    await storePicture(db, actors.owner, { file: await newPicture(), alt: 'a', credit: '', storage }),
  )
  const document = value(await storeAttachment(db, actors.owner, { file, name: 'a.pdf', storage }))
  const asked = { question: words, options: ['Có', 'Không'], isMultiple: false, showsVoters: false, closesAt: null }
  const { poll } = value(await proposePoll(db, actors.editor, asked))
  value(await openPoll(db, actors.leader, poll.id))
  const shown = { pictureId: picture.id, documentId: document.id, bytes: file.length, pollId: poll.id }
  const body = { type: 'doc' as const, content: blockNames.map(name => blockOf(name, shown)) }
  const written = value(await createArticle(db, actors.owner, { sectionId, content: { ...content, body } as never }))
  id = written.article.id
  const target = { editionId: written.edition.id, version: written.edition.version }
  const { version, contentHash } = value(await submitEdition(db, actors.owner, target)).edition
  const approval = { ...target, version, contentHash }
  slug = value(await approveEdition(db, actors.leader, approval)).article.slug ?? ''
})
afterAll(() => newsroom.close())

async function markup(page: Promise<React.ReactNode>): Promise<string> {
  const { prelude } = await prerender(await page)
  return new Response(prelude).text()
}

const pages: Record<string, () => Promise<string>> = {
  'the article': () => markup(ArticlePage({ params: Promise.resolve({ slug }) })),
  'the print view': () => markup(PrintPage({ params: Promise.resolve({ slug }) })),
  'the preview': () => markup(PreviewPage({ params: Promise.resolve({ id }) })),
  'the feed': async () => {
    const { items } = await (await jsonFeed()).json()
    return items.find(({ url }: { url: string }) => url.endsWith(articlePath(slug))).content_html
  },
}

describe.each(Object.entries(pages))('%s', (_, page) => {
  let html: string
  beforeAll(async () => {
    html = await page()
  })

  test.each(blockNames)('shows %s', name => {
    for (const part of markupOf(name)) expect(html).toContain(part)
  })
})
