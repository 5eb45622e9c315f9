import { expect, test } from 'vitest'
import { plainHtml } from './plain-html.ts'

test.each([
  ['a framework script', '<p>a</p><script src="/_next/static/chunks/x.js" async=""></script>', '<p>a</p>'],
  ['an inline payload', '<script>self.__next_f.push([1,"<p>\\u003c/script>"])</script><p>a</p>', '<p>a</p>'],
  ['a script over several lines', '<script id="_R_">\nx\n</script >b', 'b'],
  ['a foreign script that names reader.js', '<script src="https://x.vn/reader.js"></script>', ''],
  ['a script that begins like reader.js', '<script src="/reader.jsx"></script>', ''],
  ['a preloaded script', '<link rel="preload" as="script" href="/_next/a.js"/>b', 'b'],
  ['a module preload', '<link rel="modulepreload" href="/_next/a.js"/>b', 'b'],
  ['markers of React', '<p>1<!-- --> lượt<!--$--><!--/$--></p>', '<p>1 lượt</p>'],
  [
    'the empty place for late metadata',
    '<body><div hidden=""><!--$--><!--/$--></div><p>a</p></body>',
    '<body><p>a</p></body>',
  ],
  [
    'a meta of Next',
    '<meta name="next-size-adjust" content=""/><meta name="robots" content="noindex"/>',
    '<meta name="robots" content="noindex"/>',
  ],
  [
    'attributes that only the framework reads',
    '<link rel="stylesheet" href="/_next/a.css" nonce="q1" data-precedence="next"/>',
    '<link rel="stylesheet" href="/_next/a.css"/>',
  ],
])('takes away %s', (_name, html, plain) => {
  expect(plainHtml(html)).toBe(plain)
})

test.each([
  ['JSON-LD', '<script type="application/ld+json">{"headline":"Giao ban \\u003c!--"}</script>'],
  ['the reader script', '<script src="/reader.js?v=1a2b" defer=""></script>'],
  ['text that looks like markup', '<p>&lt;script&gt;alert(1)&lt;/script&gt; nonce=&quot;x&quot;</p>'],
  ['hidden parts with a content', '<div hidden=""><p>a</p></div>'],
  [
    'styles and pictures',
    '<link rel="stylesheet" href="/a.css"/><picture><source srcSet="/media/1/480.avif"/></picture>',
  ],
])('leaves %s as it is', (_name, html) => {
  expect(plainHtml(html)).toBe(html)
})
