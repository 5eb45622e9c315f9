import type { Page } from '@playwright/test'

/** In CSS pixels, either way: what a thumb meets without looking. WCAG 2.2 AA asks for 24. */
export const thumb = 44

/**
 * What can be touched on a page and is smaller than a thumb, with its size. A field counts with its label, which does the
 * same; a link within a sentence is as high as its line, as everywhere (WCAG 2.5.8, inline).
 */
export function tooSmallFor(page: Page, pixels = thumb): Promise<string[]> {
  return page.evaluate(least => {
    const touchable =
      'a[href], button, input:not([type=hidden]), select, textarea, summary, [role=menuitem], [role=option]'
    const boxOf = (element: Element): DOMRect => element.getBoundingClientRect()
    const isInSentence = (element: Element): boolean => {
      const around = element.parentElement?.closest('p, li, dd, td, label, figcaption, div')
      const isInline = getComputedStyle(element).display === 'inline'
      return isInline && (around?.textContent?.trim().length ?? 0) > (element.textContent?.trim().length ?? 0)
    }
    const isHidden = (element: Element): boolean => {
      const { width, height } = boxOf(element)
      // One pixel: kept for screen readers and for the keyboard.
      return !element.checkVisibility({ visibilityProperty: true }) || (width <= 1 && height <= 1)
    }
    // A link that is stretched over its line is as large as the line.
    const stretched = (element: Element): Element[] => {
      const isStretched = getComputedStyle(element, '::after').position === 'absolute'
      const line = isStretched ? (element as HTMLElement).offsetParent : null
      return line ? [line] : []
    }
    const sizes = (element: Element): DOMRect[] => {
      const labels = [...((element as HTMLInputElement).labels ?? [])]
      return [element, ...labels, ...stretched(element)].filter(one => !isHidden(one)).map(boxOf)
    }
    // What readers will see is shown on the review screen as they will see it.
    const ofDesk = [...document.querySelectorAll(touchable)].filter(element => !element.closest('article.article'))
    return ofDesk.flatMap(element => {
      const boxes = sizes(element)
      // Half a pixel is rounding.
      const isLarge = boxes.some(({ width, height }) => width >= least - 0.5 && height >= least - 0.5)
      if (boxes.length === 0 || isLarge || isInSentence(element)) return []
      const [box] = boxes
      const name = element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 40)
      return [
        `${element.tagName.toLowerCase()} “${name}” ${Math.round(box?.width ?? 0)}×${Math.round(box?.height ?? 0)}`,
      ]
    })
  }, pixels)
}
