import { crc32, deflateRawSync } from 'node:zlib'

// Beside the tests: Word files as Word writes them, and zip archives as nobody should.

type Entry = { name: string; bytes: Buffer | string; claimed?: number }

/** A zip archive (PKWARE APPNOTE 4.3), whose entries may claim another size than they have. */
export function zip(entries: Entry[]): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, bytes, claimed } of entries) {
    const content = Buffer.from(bytes)
    const packed = deflateRawSync(content)
    const path = Buffer.from(name)
    const shared = Buffer.alloc(26)
    shared.writeUInt16LE(20, 0)
    shared.writeUInt16LE(0x800, 2)
    shared.writeUInt16LE(8, 4)
    shared.writeUInt32LE(crc32(content), 10)
    shared.writeUInt32LE(packed.length, 14)
    shared.writeUInt32LE(claimed ?? content.length, 18)
    shared.writeUInt16LE(path.length, 22)
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(offset, 10)
    directory.push(Buffer.from('504b01021400', 'hex'), shared, rest, path)
    const local = Buffer.concat([Buffer.from('504b0304', 'hex'), shared, path, packed])
    parts.push(local)
    offset += local.length
  }
  const index = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\u0005\u0006', 'latin1')
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(index.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...parts, index, end])
}

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="urn:r" xmlns:a="urn:a"'
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

type Document = { body: string; font?: string; relations?: string; more?: Entry[] }

/** A .docx file with the styles of a Vietnamese Word and two lists: 1 with bullets, 2 with numbers. */
export function wordFile({ body, font = 'Times New Roman', relations = '', more = [] }: Document): Buffer {
  return zip([
    { name: '[Content_Types].xml', bytes: `${declaration}<Types/>` },
    {
      name: 'word/document.xml',
      bytes: `${declaration}<w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
    },
    { name: 'word/styles.xml', bytes: `${declaration}<w:styles ${namespaces}>${styles(font)}</w:styles>` },
    { name: 'word/numbering.xml', bytes: `${declaration}<w:numbering ${namespaces}>${numbering}</w:numbering>` },
    { name: 'word/_rels/document.xml.rels', bytes: `${declaration}<Relationships>${relations}</Relationships>` },
    ...more,
  ])
}

const style = (id: string, name: string, more = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>${more}</w:style>`

const styles = (font: string) =>
  `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:rPr>${fontOf(font)}</w:rPr></w:style>` +
  style('Title', 'Title') +
  style('Subtitle', 'Subtitle') +
  style('Caption', 'caption') +
  style('u1', 'heading 1', '<w:rPr><w:b/></w:rPr>') +
  style('u3', 'heading 3')

const level = (at: number, format: string) => `<w:lvl w:ilvl="${at}"><w:numFmt w:val="${format}"/></w:lvl>`
const numbering = `
  <w:abstractNum w:abstractNumId="7">${level(0, 'bullet')}${level(1, 'bullet')}</w:abstractNum>
  <w:abstractNum w:abstractNumId="8">${level(0, 'decimal')}${level(1, 'lowerLetter')}</w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>`

const fontOf = (font: string) => `<w:rFonts w:ascii="${font}" w:hAnsi="${font}"/>`
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** A run of text. */
export function run(text: string, { font, marks = '' }: { font?: string; marks?: string } = {}): string {
  const properties = `${font ? fontOf(font) : ''}${marks}`
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`
}

/** A paragraph of one text or of runs already made, in a style or a list. */
export function paragraph(
  content: string,
  { style: id, list }: { style?: string; list?: [number, number] } = {},
): string {
  const number = list && `<w:numPr><w:ilvl w:val="${list[1]}"/><w:numId w:val="${list[0]}"/></w:numPr>`
  const runs = content.startsWith('<') || content === '' ? content : run(content)
  return `<w:p><w:pPr>${id ? `<w:pStyle w:val="${id}"/>` : ''}${number ?? ''}</w:pPr>${runs}</w:p>`
}

/** A cell of a table. */
export function cell(text: string, properties = ''): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`
}

/** A run with a picture, by the id of its relation. */
export function drawing(relation: string, description = ''): string {
  return `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Picture" descr="${description}"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip ${relation}/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`
}

/** A relation of the document to a part of the file, or to an address outside of it. */
export function relation(id: string, target: string, mode = ''): string {
  return `<Relationship Id="${id}" Type="urn:t" Target="${target}"${mode && ` TargetMode="${mode}"`}/>`
}
