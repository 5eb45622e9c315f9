import type { Body } from '#newsroom/articles/body.ts'
import { type Archive, openArchive } from './archive.ts'
import { whyNoArchive, whyNoDocument } from './file-kind.ts'
import { gatherLosses } from './losses.ts'
import { nestLists } from './nest-lists.ts'
import { readLines } from './read-table.ts'
import type { OldText, Reading, Relation } from './reading.ts'
import { type Head, placeCaptions, splitArticle } from './split-article.ts'
import { readStyles } from './styles.ts'
import { broken, UnreadableWordFile } from './unreadable-word-file.ts'
import { childOf, elementsIn, parseXml, textIn, valueIn, type XmlElement } from './xml.ts'

/** A picture of the document, with no bytes when there is no such part or it is far too large. */
export type WordPicture = { bytes: Uint8Array | undefined; alt: string }
export type WordDocument = Head & {
  /** Its figures name their picture by its place: `picture 0`. */
  body: Body
  pictures: WordPicture[]
  oldTexts: OldText[]
  losses: string[]
}

const longestXml = 12 * 1024 * 1024
const largestPicture = 25 * 1024 * 1024
const folder = 'word/'

/** Reads a .docx file (ECMA-376). Throws UnreadableWordFile with a sentence for whatever is none, or none to trust. */
export async function readDocument(file: Buffer): Promise<WordDocument> {
  const whyNot = whyNoArchive(file)
  if (whyNot) throw new UnreadableWordFile(whyNot)
  const archive = await openArchive(file)
  if (!archive.names.includes('word/document.xml')) throw new UnreadableWordFile(whyNoDocument(archive.names))
  const body = childOf(await partOf(archive, 'document.xml'), 'w:body')
  if (!body) throw new UnreadableWordFile(broken)
  const reading = await prepare(archive)
  const { title, standfirst, rest } = splitArticle(placeCaptions(readLines(body, reading)))
  const { pictures, oldTexts, losses } = reading
  return {
    title,
    standfirst,
    body: { type: 'doc', content: nestLists(rest) },
    pictures: await Promise.all(
      pictures.map(async ({ part, alt }) => ({ bytes: await pictureIn(archive, part), alt })),
    ),
    oldTexts,
    losses: losses.told(),
  }
}

async function prepare(archive: Archive): Promise<Reading> {
  const losses = gatherLosses()
  const headers = archive.names.filter(name => /^word\/(header|footer)\d*\.xml$/.test(name))
  for (const name of headers) {
    const words = textIn((await partOf(archive, name.slice(folder.length))) as XmlElement)
    if (/\p{L}/u.test(words)) losses.add('header', words)
  }
  return {
    styles: readStyles(await partOf(archive, 'styles.xml')),
    relations: relationsIn(await partOf(archive, '_rels/document.xml.rels')),
    isOrdered: numberingIn(await partOf(archive, 'numbering.xml')),
    footnotes: new Map([
      ...notesIn(await partOf(archive, 'footnotes.xml'), 'footnote'),
      ...notesIn(await partOf(archive, 'endnotes.xml'), 'endnote'),
    ]),
    losses,
    pictures: [],
    oldTexts: [],
  }
}

async function partOf(archive: Archive, name: string): Promise<XmlElement | undefined> {
  const bytes = await archive.read(folder + name, longestXml)
  return bytes && parseXml(bytes)
}

async function pictureIn(archive: Archive, part: string): Promise<Uint8Array | undefined> {
  return archive.read(part, largestPicture)
}

function relationsIn(root: XmlElement | undefined): Map<string, Relation> {
  return new Map(
    elementsIn(root, 'Relationship').map(({ attributes: { Id = '', Target = '', TargetMode } }) => {
      const isExternal = TargetMode === 'External'
      const target = isExternal ? Target : Target.startsWith('/') ? Target.slice(1) : folder + Target
      return [Id, { target, isExternal }]
    }),
  )
}

function numberingIn(root: XmlElement | undefined): Reading['isOrdered'] {
  const formats = new Map(
    elementsIn(root, 'w:abstractNum').map(list => [
      list.attributes['w:abstractNumId'],
      new Map(elementsIn(list, 'w:lvl').map(level => [level.attributes['w:ilvl'], valueIn(level, 'w:numFmt')])),
    ]),
  )
  const lists = new Map(
    elementsIn(root, 'w:num').map(list => [list.attributes['w:numId'], valueIn(list, 'w:abstractNumId')]),
  )
  return (list, level) => !['bullet', 'none', undefined].includes(formats.get(lists.get(list))?.get(String(level)))
}

function notesIn(root: XmlElement | undefined, kind: string): [string, string][] {
  return elementsIn(root, `w:${kind}`).map(note => [`${kind} ${note.attributes['w:id']}`, textIn(note)])
}
