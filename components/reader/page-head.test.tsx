import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { PageHead } from './page-head.tsx'

const site = { siteName: 'Ban Dân vận', title: 'Giao ban </title><script>' }
const image = { url: 'https://dvtg.example.vn/a.png?v=1', width: 1200, height: 630, alt: '"Giao ban" & <hơn>' }

test('an article says when, where and with which picture it is to be shared', () => {
  const article = {
    published: '2017-10-17T08:30:00+07:00',
    modified: '2017-10-18T08:30:00+07:00',
    section: 'Tin hoạt động',
    tags: ['giao ban'],
  }
  const html = renderToStaticMarkup(
    <PageHead {...site} canonical="https://dvtg.example.vn/bai-viet/x" image={image} article={article} />,
  )
  expect(html).toContain('<link rel="canonical" href="https://dvtg.example.vn/bai-viet/x"/>')
  expect(html).toContain('<meta property="og:type" content="article"/>')
  expect(html).toContain('<meta property="og:image" content="https://dvtg.example.vn/a.png?v=1"/>')
  expect(html).toContain('<meta property="og:image:alt" content="&quot;Giao ban&quot; &amp; &lt;hơn&gt;"/>')
  expect(html).toContain('<meta property="article:modified_time" content="2017-10-18T08:30:00+07:00"/>')
  expect(html).toContain('<meta property="article:tag" content="giao ban"/>')
  expect(html).not.toContain('<script>')
})

test('what is not to be found says so and has no address', () => {
  const html = renderToStaticMarkup(<PageHead {...site} />)
  expect(html).toContain('<meta name="robots" content="noindex"/>')
  expect(html).not.toMatch(/canonical|og:url|og:image/)
})
