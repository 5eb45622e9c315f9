import type { Attachment } from '#newsroom/articles/attachment-block.ts'
import { attachmentLink } from '#newsroom/articles/attachment-link.ts'
import type { Block, Body, Inline, ListItem, Mark, TableCell } from '#newsroom/articles/body.ts'
import type { Gallery } from '#newsroom/articles/gallery-block.ts'
import type { PictureFiles } from '#newsroom/articles/picture-files.ts'
import type { PollInText } from '#newsroom/articles/poll-block.ts'
import type { Video } from '#newsroom/articles/video-block.ts'
import { videoAt } from '#newsroom/articles/video-link.ts'
import { siteAddress } from '#newsroom/settings/site-address.ts'
import { xmlText } from './xml.ts'

/** What the text of an article needs beside itself to stand in somebody else's page. */
export type BodySurroundings = {
  /** Absolute address of the article: where links to a place inside it lead. */
  address: string
  /** By media id. A picture that is missing here is not shown. */
  pictures: Record<string, PictureFiles>
}

/**
 * The text of an article as HTML for feed readers: the same allowlist as components/reader/article-body.tsx (change
 * both), every address absolute. No stored string becomes markup; what is not named here is left out.
 */
export function bodyHtml(body: Body, surroundings: BodySurroundings): string {
  return body.content.map(block => blockHtml(block, surroundings)).join('')
}

function blockHtml(block: Block, around: BodySurroundings): string {
  const inside = (blocks: Block[]) => blocks.map(inner => blockHtml(inner, around)).join('')
  const items = (list: ListItem[]) => list.map(({ content }) => `<li>${inside(content)}</li>`).join('')
  switch (block.type) {
    case 'paragraph':
      return block.content?.length ? `<p>${inlineHtml(block.content, around)}</p>` : ''
    case 'heading': {
      const name = block.attrs.level === 2 ? 'h2' : 'h3'
      return `<${name}>${inlineHtml(block.content, around)}</${name}>`
    }
    case 'blockquote':
      return `<blockquote>${inside(block.content)}</blockquote>`
    case 'bulletList':
      return `<ul>${items(block.content)}</ul>`
    case 'orderedList': {
      const start = Number(block.attrs?.start ?? 1)
      return `<ol${start === 1 ? '' : ` start="${start}"`}>${items(block.content)}</ol>`
    }
    case 'figure':
      return figureHtml(block.attrs, around)
    case 'gallery':
      return galleryHtml(block.attrs, around)
    case 'video':
      return videoHtml(block.attrs, around)
    case 'attachment':
      return attachmentHtml(block.attrs)
    case 'poll':
      return pollHtml(block.attrs)
    case 'horizontalRule':
      return '<hr>'
    case 'note':
      return `<div class="article-note" role="note">${inside(block.content)}</div>`
    case 'table': {
      const rows = block.content.map(
        (row, index) => `<tr>${row.content.map(cell => cellHtml(cell, index === 0, inside)).join('')}</tr>`,
      )
      return `<table><tbody>${rows.join('')}</tbody></table>`
    }
    default:
      return unknown(block)
  }
}

function cellHtml(
  { type, attrs, content }: TableCell,
  isInFirstRow: boolean,
  inside: (blocks: Block[]) => string,
): string {
  const [colspan, rowspan] = [Number(attrs.colspan), Number(attrs.rowspan)]
  const size = (colspan > 1 ? ` colspan="${colspan}"` : '') + (rowspan > 1 ? ` rowspan="${rowspan}"` : '')
  if (type === 'tableCell') return `<td${size}>${inside(content)}</td>`
  return `<th scope="${isInFirstRow ? 'col' : 'row'}"${size}>${inside(content)}</th>`
}

type Figure = { mediaId: string | null; alt: string; caption: string; credit: string; decorative?: true | undefined }

/** A picture with its caption, as a paragraph of its own; nothing where the picture is not there. */
export function figureHtml(
  { mediaId, alt, caption, credit, decorative }: Figure,
  { pictures }: BodySurroundings,
): string {
  const picture = mediaId ? pictures[mediaId] : undefined
  if (!picture) return ''
  const words = [xmlText(caption), credit && `Ảnh: ${xmlText(credit)}`].filter(Boolean).join(' ')
  const image = imageHtml(picture, decorative ? '' : alt)
  return `<figure>${image}${words && `<figcaption>${words}</figcaption>`}</figure>`
}

function galleryHtml({ caption, pictures }: Gallery, around: BodySurroundings): string {
  const figures = pictures.map(picture => figureHtml(picture, around)).join('')
  return figures && `<figure>${figures}${caption && `<figcaption>${xmlText(caption)}</figcaption>`}</figure>`
}

/** Feed readers that would play it find its address in the link; no feed carries a frame of another site. */
function videoHtml({ address, title, mediaId }: Video, { pictures }: BodySurroundings): string {
  const video = videoAt(address)
  if (!video) return ''
  const picture = mediaId ? pictures[mediaId] : undefined
  const image = picture ? imageHtml(picture, '') : ''
  const link = `<a href="${xmlText(video.address)}">${xmlText(title || 'Video')}</a> (Video trên ${video.host})`
  return `<figure>${image}<figcaption>${link}</figcaption></figure>`
}

function imageHtml({ src, width, height }: PictureFiles, alt: string): string {
  return `<img src="${xmlText(siteAddress(src))}" width="${width}" height="${height}" alt="${xmlText(alt)}">`
}

function attachmentHtml(attachment: Attachment): string {
  const { href, name, about } = attachmentLink(attachment)
  return `<p><a href="${xmlText(siteAddress(href))}">${xmlText(name)}</a> (${about})</p>`
}

/** Ballots are cast on the site: a feed reader has no form that it would take. */
function pollHtml({ question }: PollInText): string {
  return `<p>Bình chọn: <a href="${xmlText(siteAddress('/binh-chon'))}">${xmlText(question)}</a></p>`
}

function inlineHtml(parts: Inline[] = [], around: BodySurroundings): string {
  return parts
    .map(part => {
      switch (part.type) {
        case 'text':
          return (part.marks ?? []).reduceRight((inner, mark) => marked(inner, mark, around), xmlText(part.text))
        case 'hardBreak':
          return '<br>'
        default:
          return unknown(part)
      }
    })
    .join('')
}

function marked(inner: string, mark: Mark, { address }: BodySurroundings): string {
  switch (mark.type) {
    case 'bold':
      return `<strong>${inner}</strong>`
    case 'italic':
      return `<em>${inner}</em>`
    case 'link':
      return `<a href="${xmlText(absolute(mark.attrs.href, address))}">${inner}</a>`
    default:
      return unknown(mark) || inner
  }
}

function absolute(href: string, address: string): string {
  if (href.startsWith('#')) return address + href
  return href.startsWith('/') ? siteAddress(href) : href
}

/** Compiles only while every case is named; at run time what is unknown is left out. */
function unknown(_part: never): string {
  return ''
}
