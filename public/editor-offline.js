// What this device keeps of an article, for its author, while the newsroom cannot be reached (public/editor-worker.js). Reads
// what components/desk/editor/local-copies.client.ts has written; it changes nothing.
;(() => {
  const place = document.getElementById('ban-nhap')
  const element = (name, properties, ...children) => {
    const made = Object.assign(document.createElement(name), properties)
    made.append(...children)
    return made
  }
  // Once: on a slow line a second reload would begin anew what is on its way already.
  let isLeaving = false
  const reload = () => {
    if (!isLeaving) location.reload()
    isLeaving = true
  }
  document.getElementById('thu-lai').addEventListener('click', () => location.reload())

  // A network is not yet the newsroom: the page is left only when that answers, so that nobody is torn out of reading.
  const reloadIfReachable = () =>
    fetch('/readyz', { cache: 'no-store' }).then(
      ({ ok }) => ok && reload(),
      () => undefined,
    )
  addEventListener('online', reloadIfReachable)
  setInterval(reloadIfReachable, 5_000)

  // Whoever signed out on this device, or was followed by somebody else, is not shown here.
  const writer = () => {
    try {
      return localStorage.getItem('toa-soan:nguoi-viet')
    } catch {
      return null
    }
  }

  const copiesOf = person =>
    new Promise((resolve, reject) => {
      const opening = indexedDB.open('toa-soan')
      // Never made by an editor: then there is nothing to read, and nothing is to be made here.
      opening.onupgradeneeded = () => opening.transaction.abort()
      opening.onerror = () => resolve([])
      opening.onsuccess = () => {
        const reading = opening.result.transaction('copies').objectStore('copies').index('person').getAll(person)
        reading.onsuccess = () => resolve(reading.result)
        reading.onerror = () => reject(reading.error)
      }
    })

  const wordsOf = ({ text, content = [], attrs = {} }) => {
    const separator = content.some(part => part.content) ? '\n' : ''
    const named = [attrs.caption, attrs.title, attrs.name, ...(attrs.pictures ?? []).map(({ caption }) => caption)]
    return text ?? (content.map(wordsOf).join(separator) || named.filter(Boolean).join('\n'))
  }
  const textOf = ({ title, standfirst, byline, body }) =>
    [title, standfirst, ...(body?.content ?? []).map(wordsOf), byline].filter(Boolean).join('\n\n')

  const moment = at =>
    new Date(at).toLocaleString('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh', dateStyle: 'short', timeStyle: 'short' })

  const copied = 'Đã chép. Có thể dán vào Zalo, thư hoặc tệp Word.'
  const show = ({ content, at }) => {
    const text = element('textarea', { readOnly: true, value: textOf(content), ariaLabel: 'Bản nháp' })
    const said = element('p', { role: 'status' })
    const copy = element('button', { type: 'button', textContent: 'Chép bản nháp' })
    copy.addEventListener('click', () => {
      text.select()
      // Without https there is no clipboard, but the selection can be copied by hand.
      const copying = navigator.clipboard?.writeText(text.value) ?? Promise.reject(new Error('no clipboard'))
      copying.then(
        () => {
          said.textContent = copied
        },
        () => {
          said.textContent = 'Đã chọn cả bản nháp. Hãy bấm Ctrl+C, hoặc nhấn giữ rồi chọn Sao chép.'
        },
      )
    })
    return [element('h2', { textContent: `Bản nháp lúc ${moment(at)}` }), text, copy, said]
  }

  const safe =
    'Bản nháp của anh/chị vẫn an toàn trên máy này và sẽ được lưu lên tòa soạn khi bài mở lại được. Trong lúc chờ, có thể đọc và chép ra.'
  const none = 'Trên máy này không có bản nháp nào của bài mà tòa soạn chưa có: mọi điều đã viết đã được lưu.'
  const person = writer()
  const unreadable = () => [
    element('p', { textContent: 'Chưa đọc được bản nháp trên máy này. Bản nháp không bị xóa.' }),
  ]
  const found = person ? copiesOf(person) : Promise.resolve([])
  found
    .then(copies => {
      const left = copies.filter(({ path }) => path === location.pathname).sort((one, other) => other.at - one.at)
      if (left.length === 0) return [element('p', { textContent: none })]
      return [element('p', { textContent: safe }), ...left.flatMap(show)]
    })
    .catch(unreadable)
    .then(shown => place.replaceChildren(...shown))
})()
