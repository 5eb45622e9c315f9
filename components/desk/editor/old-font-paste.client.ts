'use client'

import { charsetOfFont, decodeOldText, isUnicodeVietnamese, recogniseCharset } from '#newsroom/text/old-charsets.ts'
import type { OldText } from './word-file.client.ts'

export type OldPaste = { html: string; converted: string; texts: OldText[] }

/** What is pasted with its old fonts in Unicode, and the words before and after; undefined when none of it is old. */
export function oldFontsIn(clipboard: DataTransfer | null): OldPaste | undefined {
  const text = clipboard?.getData('text/plain') ?? ''
  const html = clipboard?.getData('text/html') || htmlOf(text)
  const page = new DOMParser().parseFromString(html, 'text/html')
  const texts = [...page.querySelectorAll('p, li, h1, h2, h3, h4, h5, h6, td, th, div')]
    .filter(block => block.querySelector('p, li, td, th, div, h1, h2, h3') === null)
    .concat(page.body.querySelector('p, li, td, th, div, h1, h2, h3') ? [] : [page.body])
    .flatMap(convertBlock)
  return texts.length === 0 ? undefined : { html, converted: page.body.innerHTML, texts }
}

function convertBlock(block: Element): OldText[] {
  const before = block.textContent ?? ''
  const letters = textNodesIn(block)
  const named = letters.map(node => charsetOfFont(fontOf(node)))
  const recognised = named.some(charset => charset !== undefined) ? undefined : recogniseCharset(before)
  letters.forEach((node, index) => {
    const charset = named[index] ?? recognised
    if (charset && !isUnicodeVietnamese(node.data)) node.data = decodeOldText(node.data, charset)
  })
  const after = block.textContent ?? ''
  return after === before ? [] : [{ before, after }]
}

function textNodesIn(block: Element): Text[] {
  const walker = block.ownerDocument.createTreeWalker(block, NodeFilter.SHOW_TEXT)
  const nodes: Text[] = []
  while (walker.nextNode()) nodes.push(walker.currentNode as Text)
  return nodes
}

/** The first font named around some words, as Word and Google Docs write it. */
function fontOf(node: Text): string {
  const named = node.parentElement?.closest<HTMLElement>('[style*="font-family"], font[face]')
  const family = /font-family:\s*([^;]+)/i.exec(named?.getAttribute('style') ?? '')?.[1] ?? named?.getAttribute('face')
  return family?.split(',')[0] ?? ''
}

function htmlOf(text: string): string {
  const page = document.implementation.createHTMLDocument()
  for (const line of text.split(/\r?\n/).filter(one => one.trim() !== '')) {
    page.body.append(Object.assign(page.createElement('p'), { textContent: line }))
  }
  return page.body.innerHTML
}
