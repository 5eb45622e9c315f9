// Works offline, a little: the pages read last, and a plain page in place of every other. The network always comes first, so
// that whoever is online sees nothing that has been taken down.
const most = { pages: 20, files: 40 }
const offline = '/ngoai-tuyen'
const epochOfCheck = '/ngoai-tuyen/epoch'
const [pages, files] = ['pages-1', 'files-1']

const isGone = ({ status, type }) => status === 404 || status === 410 || type === 'opaqueredirect'
const isPage = ({ ok, headers }) => ok && headers.get('content-type')?.startsWith('text/html')

const put = async (name, key, answer) => {
  const shelf = await caches.open(name)
  await shelf.put(key, answer)
  const kept = await shelf.keys()
  for (const oldest of kept.slice(0, -most[name === pages ? 'pages' : 'files'])) await shelf.delete(oldest)
}

// What a page cannot be read without, for a page that was opened before this worker was there.
const keepFilesOf = async html => {
  for (const [, file] of html.matchAll(/(?:href|src)="(\/(?:_next\/static\/[^"]+\.css|reader\.js)[^"]*)"/g)) {
    if (!(await caches.match(file))) await put(files, file, await fetch(file))
  }
}

const keepPage = async (url, answer) => {
  if (isPage(answer)) {
    const html = await answer.clone().text()
    await put(pages, url, answer)
    await keepFilesOf(html)
  } else if (isGone(answer)) await (await caches.open(pages)).delete(url)
}

// Every copy is compared with the newest page, asked of the site itself: the browser's own cache may be seconds behind.
// Stops where the network stops, and is owed then.
const fetchNewest = url => fetch(url, { redirect: 'manual', cache: 'no-cache' })
const check = async epoch => {
  for (const { url } of await (await caches.open(pages)).keys()) await keepPage(url, await fetchNewest(url))
  if (epoch) await put(files, epochOfCheck, new Response(epoch))
}

// The site says with each page how often it has changed: as long as that is the same, so are the copies.
const checkIfChanged = async answer => {
  const epoch = answer.headers.get('x-publication-epoch')
  if (epoch && epoch !== (await (await caches.match(epochOfCheck))?.text())) await check(epoch)
}

const readPage = async event => {
  const { url } = event.request
  try {
    const answer = await fetch(event.request)
    const copy = answer.clone()
    event.waitUntil(keepPage(url, copy).then(() => checkIfChanged(answer)))
    return answer
  } catch {
    return (await caches.match(url)) ?? caches.match(offline)
  }
}

// Their names change with their content.
const readFile = async request => {
  const kept = await caches.match(request)
  if (kept) return kept
  const answer = await fetch(request)
  if (answer.ok) await put(files, request, answer.clone())
  return answer
}

const isForReaders = url =>
  url.origin === location.origin &&
  !/^\/(?:toa-soan|dang-nhap|api|media|_next|healthz|readyz|metrics)(?:\/|$)/.test(url.pathname)
const isFile = ({ pathname, search }) =>
  /^\/_next\/static\/.+\.(?:css|woff2)$/.test(pathname) || (pathname === '/reader.js' && search !== '')

addEventListener('fetch', event => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== location.origin) return
  if (request.mode === 'navigate' && isForReaders(url) && url.search === '') event.respondWith(readPage(event))
  else if (request.mode === 'navigate' && isForReaders(url))
    event.respondWith(fetch(request).catch(() => caches.match(offline)))
  else if (isFile(url) && (!request.referrer || isForReaders(new URL(request.referrer))))
    event.respondWith(readFile(request))
})

addEventListener('message', event => event.data === 'online' && event.waitUntil(check()))

addEventListener('install', event => {
  skipWaiting()
  // What a page tells as it is left must not wait for this worker to wake up: it would be lost.
  event.addRoutes?.({ condition: { urlPattern: { pathname: '/api/*' } }, source: 'network' })
  event.waitUntil(caches.open(files).then(shelf => shelf.add(offline)))
})

const start = async () => {
  for (const name of await caches.keys())
    if (/^(?:pages|files)-/.test(name) && name !== pages && name !== files) await caches.delete(name)
  await clients.claim()
  await check()
  for (const { url } of await clients.matchAll({ type: 'window' })) {
    if (isForReaders(new URL(url)) && !url.includes('?')) await keepPage(url, await fetchNewest(url))
  }
}
addEventListener('activate', event => event.waitUntil(start()))
