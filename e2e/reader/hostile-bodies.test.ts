import type { BrowserContext, Page } from '@playwright/test'
import { hostileWords } from '../../db/seed/hostile-texts.ts'
import { type Desk, expect, test, uniqueContent, uniqueMark } from '../newsroom.fixture.ts'

// components/reader/hostile-bodies.test.tsx holds the markup; here a real browser opens it wherever a text is shown.

type Seen = { harm: string[] }

/** Notes whatever a page does that only a script or a foreign element could have made it do. */
async function watch(context: BrowserContext, baseURL: string, hearsPolicy = true): Promise<Seen> {
  const seen: Seen = { harm: [] }
  context.on('dialog', dialog => {
    // The editor asks before unsaved words are left.
    const isOurs = dialog.type() === 'beforeunload'
    if (!isOurs) seen.harm.push(`dialog: ${dialog.message()}`)
    void (isOurs ? dialog.accept() : dialog.dismiss())
  })
  context.on('console', message => {
    // A preview refuses the site's own scripts too.
    const isOurs = message.text().includes(`'${baseURL}/_next/static/`)
    if (hearsPolicy && /Content Security Policy|Refused to/.test(message.text()) && !isOurs)
      seen.harm.push(message.text())
  })
  await context.route(
    url => url.protocol.startsWith('http') && url.origin !== baseURL,
    route => {
      seen.harm.push(`asked for ${route.request().url()}`)
      return route.abort()
    },
  )
  return seen
}

async function expectNoHarm(page: Page, seen: Seen): Promise<void> {
  expect(await page.evaluate(() => 'hostile' in window)).toBe(false)
  expect(seen.harm, page.url()).toEqual([])
}

const words = Object.values(hostileWords)
const text = (value: string) => ({ type: 'text', text: value })
const paragraph = (value: string) => ({ type: 'paragraph', content: [text(value)] })

/** Every hostile text in the body, and one in each place around it. */
function hostileContent() {
  const mark = uniqueMark()
  const [title = '', standfirst = '', ...others] = words
  const content = uniqueContent(`${title} ${mark}`)
  return {
    ...content,
    standfirst,
    tags: [words[3]?.slice(0, 40) ?? ''],
    sources: [{ label: words[4] ?? '', url: '/gioi-thieu' }],
    body: {
      type: 'doc',
      content: [
        ...others.map(paragraph),
        { type: 'heading', attrs: { level: 2 }, content: [text(title)] },
        { type: 'blockquote', content: words.map(paragraph) },
        { type: 'video', attrs: { address: 'https://youtu.be/aB3_-fghijk', title } },
      ],
    },
  }
}

async function written({ api }: Desk) {
  const { sections } = (await api.get('/api/sections')) as { sections: { id: string }[] }
  const content = hostileContent()
  const { status, body } = await api.send('POST', '/api/articles', { sectionId: sections[0]?.id, content })
  expect(status, JSON.stringify(body)).toBe(201)
  return { content, ...body }
}

test('chữ mang mã độc không làm gì được ở bàn viết, bản xem trước, trang duyệt và trang phiên bản', async ({
  sitDown,
  baseURL,
}) => {
  const leader = await sitDown('truongban')
  const { page } = leader
  const { content, article, edition } = await written(leader)
  const seen = await watch(page.context(), baseURL as string)
  const desk = `/toa-soan/bai-viet/${article.id}`

  await page.goto(desk)
  const body = page.getByRole('textbox', { name: 'Nội dung bài' })
  for (const word of [words[2], words.at(-3)]) await expect(body).toContainText(word as string)
  await page.getByRole('button', { name: 'Xem trước' }).click()
  await expect(page.locator('iframe').contentFrame().getByRole('heading', { level: 1 })).toHaveText(content.title)
  await expectNoHarm(page, seen)

  await page.goto(`${desk}/xem-truoc`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(content.title)
  await expectNoHarm(page, seen)

  await page.goto(`${desk}/phien-ban`)
  await expect(page.getByRole('main')).toBeVisible()
  await expectNoHarm(page, seen)

  await page.goto('/toa-soan/bai-viet')
  await expect(page.getByText(content.title).first()).toBeVisible()
  await expectNoHarm(page, seen)

  const { version } = edition
  expect((await leader.api.send('POST', `/api/editions/${edition.id}/submission`, { version })).status).toBe(200)
  await (await sitDown('phobanthuongtruc')).page.goto(desk)
  await page.goto(desk)
  await expect(page.getByRole('main')).toContainText(words[2] as string)
  await expectNoHarm(page, seen)
})

test('chữ mang mã độc đã dán vào bàn viết thì thành chữ hoặc biến mất, không chạy', async ({ sitDown, baseURL }) => {
  test.slow()
  const reporter = await sitDown('phongvien')
  const { page, api } = reporter
  const { sections } = (await api.get('/api/sections')) as { sections: { id: string }[] }
  const { body: made } = await api.send('POST', '/api/articles', {
    sectionId: sections[0]?.id,
    content: uniqueContent('Dán mã độc'),
  })
  // What is pasted is taken apart in a document of its own, where nothing runs or is fetched; Chromium tells of it all the same.
  const seen = await watch(page.context(), baseURL as string, false)
  await page.goto(`/toa-soan/bai-viet/${made.article.id}`)
  const body = page.getByRole('textbox', { name: 'Nội dung bài' })
  await expect(body).toContainText('Sáng nay')
  for (const word of words) {
    await body.click()
    await body.evaluate((element, html) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/html', `<p>dán</p>${html}<p>xong</p>`)
      clipboardData.setData('text/plain', 'dán xong')
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    }, word)
    await page.keyboard.press('ControlOrMeta+End')
  }
  await expect(body).toContainText('xong')
  expect(
    await body.evaluate(
      element => element.querySelectorAll('script, iframe, object, style, svg:not([aria-hidden])').length,
    ),
  ).toBe(0)
  await expect(page.getByRole('status').filter({ hasText: /Đã lưu \d\d:\d\d/ })).toBeVisible()
  await page.reload()
  await expect(body).toContainText('xong')
  await expectNoHarm(page, seen)
})

test('chữ mang mã độc đã đăng không làm gì được ở trang bài, bản in, tìm kiếm, trang nhất và bảng tin', async ({
  sitDown,
  browser,
  baseURL,
}) => {
  const reporter = await sitDown('phongvien')
  const leader = await sitDown('truongban')
  const { content, edition } = await written(reporter)
  const { version } = edition
  const sent = await reporter.api.send('POST', `/api/editions/${edition.id}/submission`, { version })
  expect(sent.status, JSON.stringify(sent.body)).toBe(200)
  const { contentHash } = sent.body.edition
  const approved = await leader.api.send('POST', `/api/editions/${edition.id}/approval`, {
    version: sent.body.edition.version,
    contentHash,
  })
  expect(approved.status, JSON.stringify(approved.body)).toBe(200)
  const path = `/bai-viet/${approved.body.article.slug}`

  const reading = await browser.newContext()
  const page = await reading.newPage()
  const seen = await watch(reading, baseURL as string)
  for (const shown of [path, `${path}/in`, `/tim-kiem?q=${content.title.split(' ').at(-1)}`, '/']) {
    await page.goto(shown, { waitUntil: 'networkidle' })
    await expect(page.getByText(content.title).first()).toBeVisible()
    await expectNoHarm(page, seen)
  }
  for (const feed of ['/rss.xml', '/feed.json']) {
    await page.goto(feed)
    expect(await page.content()).toContain(content.title.split(' ').at(-1))
    await expectNoHarm(page, seen)
  }
  // A feed reader shows this markup on a page of its own, whatever that page allows.
  const { items } = (await (await reading.request.get('/feed.json')).json()) as {
    items: { title: string; content_html: string }[]
  }
  const item = items.find(({ title }) => title === content.title)
  expect(item).toBeDefined()
  await page.goto('about:blank')
  await page.setContent(item?.content_html ?? '', { waitUntil: 'load' })
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(words[0] as string)
  await expectNoHarm(page, seen)
  await reading.close()
})
