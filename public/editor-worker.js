// The editor's service worker (scope: /toa-soan/bai-viet/). Keeps no page of the desk: when the newsroom cannot be reached, it
// answers with a page of its own that shows what this device keeps of the article, and fetches everything else as if it
// were not there.
const shelf = 'editor-1'
const script = '/editor-offline.js'

const policy =
  "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

const page = `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Chưa có mạng · Tòa soạn</title>
<style>
:root { color-scheme: light dark; --red: light-dark(#8f0f15, #ff9d95); --line: light-dark(#8d8375, #8d8375) }
body { max-width: 44rem; margin: 0 auto; padding: 1.5rem 1rem; font: 1.0625rem/1.65 "Be Vietnam Pro", "Segoe UI", Roboto, Arial, sans-serif }
h1 { margin: 0 0 .5rem; color: var(--red); font-size: 1.5rem; line-height: 1.35 }
h2 { margin: 1.5rem 0 0; font-size: 1.125rem }
textarea { box-sizing: border-box; width: 100%; height: 45vh; padding: .75rem; border: 1px solid var(--line); border-radius: .375rem; font: inherit }
button { min-height: 2.75rem; margin: .5rem .5rem 0 0; padding: .5rem 1rem; border: 1px solid var(--line); border-radius: .375rem; font: inherit; font-weight: 600 }
:focus-visible { outline: 3px solid #c8962c; outline-offset: 2px }
</style>
</head>
<body>
<main>
<h1>Chưa liên lạc được với tòa soạn</h1>
<div id="ban-nhap" aria-live="polite"><p>Đang tìm bản nháp trên máy này…</p></div>
<p>Khi có mạng, trang này tự mở lại bài.</p>
<button type="button" id="thu-lai">Thử lại</button>
</main>
<script src="${script}"></script>
</body>
</html>`

const isEditor = ({ pathname }) => /^\/toa-soan\/bai-viet\/[0-9a-f-]{36}$/.test(pathname)

const showOffline = () =>
  new Response(page, {
    // What a page of the desk may do, this one may not: it reads what lies on this device and asks whether the newsroom answers.
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
    },
  })

addEventListener('fetch', event => {
  const { request } = event
  const url = new URL(request.url)
  if (request.mode === 'navigate' && request.destination === 'document' && isEditor(url)) {
    event.respondWith(fetch(request).catch(showOffline))
  } else if (url.origin === location.origin && url.pathname === script) {
    event.respondWith(fetch(request).catch(() => caches.match(script)))
  }
})

addEventListener('install', event => {
  skipWaiting()
  event.waitUntil(caches.open(shelf).then(files => files.add(script)))
})
