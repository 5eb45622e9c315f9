// The only script that a reader gets. Every page is complete without it.
;(() => {
  const root = document.documentElement
  const number = new Intl.NumberFormat('vi-VN')
  const all = selector => [...document.querySelectorAll(selector)]
  const write = (selector, value) => {
    if (typeof value === 'number') for (const element of all(selector)) element.textContent = number.format(value)
  }

  // Offline, or the server is away: the numbers on the page stay as they are.
  const ignore = () => undefined

  // Counting. crypto.randomUUID does not exist on plain http.
  const newId = () => {
    const hex = [...crypto.getRandomValues(new Uint8Array(16))].map((byte, index) =>
      (index === 6 ? (byte & 15) | 64 : index === 8 ? (byte & 63) | 128 : byte).toString(16).padStart(2, '0'),
    )
    return hex.join('').replace(/(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
  }
  const show = ({ views, online, visits }) => {
    write('[data-views]', views)
    write('[data-counter=visits]', visits)
    for (const name in online) write(`[data-counter=${name}]`, online[name])
  }
  const post = async (path, body) => {
    const answer = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      keepalive: true,
    })
    if (answer.ok) show(await answer.json())
    return answer.status
  }
  // How far down an article was seen, in quarters of its text; told when the page is left, under the id of its view. Whoever
  // only looked elsewhere and reads on tells it again when they came further.
  const text = document.querySelector('[data-article-id] .article-body')
  let reading
  const look = () => {
    const { top, height } = text.getBoundingClientRect()
    const quarters = Math.floor(((innerHeight - top) / height) * 4 + 0.01)
    if (reading && height && quarters > reading.quarters) reading.quarters = Math.min(4, quarters)
  }
  const tell = () => {
    if (!reading || reading.quarters === reading.told) return
    reading.told = reading.quarters
    navigator.sendBeacon('/api/readings', JSON.stringify({ eventId: reading.eventId, reached: reading.quarters * 25 }))
  }
  if (text) {
    for (const event of ['scroll', 'resize', 'load']) addEventListener(event, look, { passive: true })
    addEventListener('pagehide', tell)
    document.addEventListener('visibilitychange', () => document.hidden && tell())
  }
  // The same event may be sent twice: it counts once. A busy or unreachable server is asked again, once;
  // what was read without a line, when there is one.
  const count = () => {
    if (document.querySelector('[data-uncounted]')) return
    const articleId = document.querySelector('[data-article-id]')?.dataset.articleId
    const event = {
      eventId: newId(),
      articleId,
      page: articleId ? undefined : location.pathname,
      referrer: document.referrer.split('/')[2],
      campaign: new URLSearchParams(location.search).get('utm_campaign') ?? undefined,
    }
    if (text) {
      reading = { eventId: event.eventId, quarters: 0 }
      look()
    }
    const again = () => post('/api/views', event).catch(ignore)
    const later = () => {
      if (navigator.onLine === false) addEventListener('online', again, { once: true })
      else setTimeout(again, 4000 + Math.random() * 6000)
    }
    post('/api/views', event).then(status => status === 503 && later(), later)
  }
  // A page that is rendered ahead or opened in the background is counted when somebody sees it.
  const whenSeen = act => {
    if (document.prerendering) document.addEventListener('prerenderingchange', () => whenSeen(act), { once: true })
    else if (document.hidden) document.addEventListener('visibilitychange', () => whenSeen(act), { once: true })
    else act()
  }
  whenSeen(count)
  addEventListener('pageshow', event => event.persisted && count())
  setInterval(() => document.hidden || document.prerendering || post('/api/presence', {}).catch(ignore), 60000)

  // What was read stays readable offline. Online again, the copies are compared with the site's pages.
  const { serviceWorker } = navigator
  whenSeen(() => serviceWorker?.register('/sw.js').catch(ignore))
  addEventListener('online', () => serviceWorker?.controller?.postMessage('online'))

  // Text size, remembered.
  const sizes = 3
  let size = 0
  try {
    size = Number(localStorage.getItem('text-size')) || 0
  } catch {
    // Storage is switched off: the size lasts as long as the page.
  }
  const setSize = wanted => {
    size = Math.min(sizes, Math.max(0, wanted))
    root.dataset.text = size
    try {
      localStorage.setItem('text-size', size)
    } catch {
      // As above.
    }
  }
  if (size) setSize(size)
  for (const panel of all('[data-text-size]')) {
    panel.hidden = false
    panel.addEventListener('click', event => {
      const step = event.target.closest('[data-step]')?.dataset.step
      if (step) setSize(size + Number(step))
    })
  }

  // Passing an article on: buttons only where the browser can do what they say (a clipboard needs https).
  const offer = (selector, able, act) => {
    for (const button of able ? all(selector) : []) {
      button.hidden = false
      button.addEventListener('click', () => act(button))
    }
  }
  const url = document.querySelector('link[rel=canonical]')?.href
  offer('[data-copy]', navigator.clipboard, button => {
    const said = button.parentElement.querySelector('[role=status]')
    navigator.clipboard.writeText(url).then(() => {
      said.textContent = 'Đã sao chép.'
    }, ignore)
  })
  offer('[data-pass-on]', navigator.share, () => {
    navigator.share({ title: document.querySelector('h1').textContent, url }).catch(ignore)
  })

  // A video's site is asked for nothing before somebody opens it; without this the link leads there.
  for (const link of all('[data-player]')) {
    link.addEventListener('click', event => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return
      event.preventDefault()
      const player = document.createElement('iframe')
      player.title = link.textContent
      player.allow = 'autoplay; fullscreen; encrypted-media; picture-in-picture'
      player.sandbox = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-presentation'
      player.src = link.dataset.player
      link.replaceWith(player)
      player.focus()
    })
  }

  // On paper stands the time of printing, not the time at which the page was made.
  offer('[data-print]', true, () => print())
  const sign = () => {
    for (const time of all('[data-printed]')) {
      const now = new Date()
      time.dateTime = now.toISOString()
      time.textContent = now.toLocaleString('vi-VN', {
        timeZone: 'Asia/Ho_Chi_Minh',
        hour: '2-digit',
        minute: '2-digit',
        day: '2-digit',
        month: '2-digit',
        year: 'numeric',
      })
    }
  }
  sign()
  addEventListener('beforeprint', sign)
})()
