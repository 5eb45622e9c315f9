import type { ReactNode } from 'react'
import type { Block, Body, Change, Inline, ListItem, Mark, TableCell, TableRow } from '#newsroom/articles/body.ts'
import type { ReaderView } from '#newsroom/articles/reader-view.ts'
import { ArticleAttachment } from './article-attachment.tsx'
import { ArticleFigure } from './article-figure.tsx'
import { ArticleGallery } from './article-gallery.tsx'
import { ArticlePoll } from './article-poll.tsx'
import { ArticleVideo } from './article-video.tsx'

type Surroundings = Pick<ReaderView, 'pictures'> & {
  polls?: ReaderView['polls']
  /** Whether readers can act on it here; elsewhere a ballot paper is only shown. */
  isLive?: boolean
}

/** The text of an article. Every block is named here: what is not, no reader gets. No stored string becomes markup. */
export function ArticleBody({ body, ...around }: Surroundings & { body: Body }) {
  return <div className="article-body">{body.content.map((block, index) => blockElement(block, index, around))}</div>
}

function blockElement(block: Block, key: number, around: Surroundings): ReactNode {
  const { pictures, polls = {}, isLive = false } = around
  const inside = (blocks: Block[]) => blocks.map((inner, index) => blockElement(inner, index, around))
  const items = (list: ListItem[]) => list.map((item, index) => <li key={index}>{inside(item.content)}</li>)
  switch (block.type) {
    case 'paragraph':
      return block.content?.length ? <p key={key}>{inlineElements(block.content)}</p> : null
    case 'heading':
      return block.attrs.level === 2 ? (
        <h2 key={key}>{inlineElements(block.content)}</h2>
      ) : (
        <h3 key={key}>{inlineElements(block.content)}</h3>
      )
    case 'blockquote':
      return <blockquote key={key}>{inside(block.content)}</blockquote>
    case 'bulletList':
      return <ul key={key}>{items(block.content)}</ul>
    case 'orderedList':
      return (
        <ol key={key} start={block.attrs?.start}>
          {items(block.content)}
        </ol>
      )
    case 'figure':
      return (
        <Changed key={key} change={block.change}>
          <ArticleFigure {...block.attrs} pictures={pictures} />
        </Changed>
      )
    case 'gallery':
      return (
        <Changed key={key} change={block.change}>
          <ArticleGallery gallery={block.attrs} pictures={pictures} />
        </Changed>
      )
    case 'video':
      return (
        <Changed key={key} change={block.change}>
          <ArticleVideo video={block.attrs} pictures={pictures} />
        </Changed>
      )
    case 'attachment':
      return (
        <Changed key={key} change={block.change}>
          <ArticleAttachment attachment={block.attrs} />
        </Changed>
      )
    case 'poll':
      return (
        <Changed key={key} change={block.change}>
          <ArticlePoll poll={block.attrs} shown={polls[block.attrs.pollId]} isShownOnly={!isLive} />
        </Changed>
      )
    case 'horizontalRule':
      return (
        <Changed key={key} change={block.change}>
          <hr />
        </Changed>
      )
    case 'note':
      return (
        <div key={key} className="article-note" role="note">
          {inside(block.content)}
        </div>
      )
    case 'table':
      return <Table key={key} rows={block.content} inside={inside} />
    default:
      return unknown(block)
  }
}

type TableProps = { rows: TableRow[]; inside: (blocks: Block[]) => ReactNode }

/** A wide table scrolls in a box of its own, by keyboard too, so that the page never moves sideways. */
function Table({ rows, inside }: TableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable without a mouse (WCAG 2.1.1)
    <section className="article-table" aria-label="Bảng" tabIndex={0}>
      <table>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>{row.content.map((cell, column) => cellElement(cell, column, index === 0, inside))}</tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function cellElement(cell: TableCell, key: number, isInFirstRow: boolean, inside: TableProps['inside']): ReactNode {
  const { colspan, rowspan } = cell.attrs
  const size = { ...(colspan > 1 && { colSpan: colspan }), ...(rowspan > 1 && { rowSpan: rowspan }) }
  if (cell.type === 'tableCell') {
    return (
      <td key={key} {...size}>
        {inside(cell.content)}
      </td>
    )
  }
  return (
    <th key={key} scope={isInFirstRow ? 'col' : 'row'} {...size}>
      {inside(cell.content)}
    </th>
  )
}

/** What a comparison shows as having come or gone. Readers never get any: no stored text says so. */
export function Changed({ change, children }: { change: Change | undefined; children: ReactNode }) {
  if (change === 'added') return <ins>{children}</ins>
  if (change === 'removed') return <del>{children}</del>
  return children
}

/** The words of one line, with their type, their links, and what a comparison says of them. */
export function inlineElements(parts: Inline[] = []): ReactNode[] {
  return parts.map((part, index) => (
    <Changed key={index} change={part.change}>
      {inlineElement(part)}
    </Changed>
  ))
}

function inlineElement(part: Inline): ReactNode {
  switch (part.type) {
    case 'text':
      return (
        <>
          <Marked text={part.text} marks={part.marks} />
          {part.change && <LinkTarget marks={part.marks} />}
        </>
      )
    case 'hardBreak':
      return <br />
    default:
      return unknown(part)
  }
}

/** Where a link leads is part of what changed, and nobody sees it in the words. */
function LinkTarget({ marks = [] }: { marks?: Mark[] | undefined }): ReactNode {
  return marks.map(mark => (mark.type === 'link' ? ` [liên kết đến ${mark.attrs.href}]` : ''))
}

function Marked({ text, marks = [] }: { text: string; marks?: Mark[] | undefined }): ReactNode {
  return marks.reduceRight<ReactNode>((inner, mark) => {
    switch (mark.type) {
      case 'bold':
        return <strong>{inner}</strong>
      case 'italic':
        return <em>{inner}</em>
      case 'link':
        return <a href={mark.attrs.href}>{inner}</a>
      default:
        return unknown(mark) ?? inner
    }
  }, text)
}

/** Compiles only while every case is named; at run time what is unknown is left out. */
function unknown(_part: never): null {
  return null
}
