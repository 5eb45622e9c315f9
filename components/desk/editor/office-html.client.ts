'use client'

/**
 * The HTML of Word's and Google Docs' clipboard with its meaning in tags of its own: Word writes lists as paragraphs
 * with the list's level in their style and the bullet as text, and comments at the end.
 */
export function tidyOfficeHtml(html: string): string {
  if (!/mso-|class="?Mso|docs-internal-guid/i.test(html)) return html
  const page = new DOMParser().parseFromString(html, 'text/html')
  const unwanted = '[style*="mso-element:comment"], .MsoCommentReference, [style*="mso-hide:all"], style, xml'
  for (const element of page.querySelectorAll(unwanted)) element.remove()
  for (const bullet of page.querySelectorAll('[style*="mso-list:Ignore"], [style*="mso-list: Ignore"]')) {
    const item = bullet.closest('p')
    item?.setAttribute('data-marker', bullet.textContent?.trim() ?? '')
    bullet.remove()
  }
  listItems(page)
  return page.body.innerHTML
}

type Open = { list: Element; level: number; name: string }

function listItems(page: Document): void {
  let open: Open[] = []
  let last: Element | undefined
  for (const paragraph of page.querySelectorAll('p[style*="mso-list"]')) {
    const style = paragraph.getAttribute('style') ?? ''
    const name = /mso-list:\s*(l\d+)/i.exec(style)?.[1] ?? ''
    const level = Number(/mso-list:[^;]*?level(\d)/i.exec(style)?.[1] ?? 1)
    // A paragraph between two items ends the list.
    if (last && paragraph.previousElementSibling !== last) open = []
    while (open.length > 0 && (open.at(-1) as Open).level > level) open.pop()
    if (open.at(-1)?.level === level && open.at(-1)?.name !== name) open.pop()
    if (open.length === 0 || (open.at(-1) as Open).level < level) {
      const list = page.createElement(
        /^[\dIVXivxa-z]+[.)]/.test(paragraph.getAttribute('data-marker') ?? '') ? 'ol' : 'ul',
      )
      const parent = open.at(-1)?.list.lastElementChild
      if (parent) parent.append(list)
      else paragraph.before(list)
      open.push({ list, level, name })
    }
    const item = page.createElement('li')
    const words = page.createElement('p')
    words.append(...paragraph.childNodes)
    item.append(words)
    ;(open.at(-1) as Open).list.append(item)
    paragraph.remove()
    last = (open[0] as Open).list
  }
}
