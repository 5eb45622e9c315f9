import { type Entry, fromBuffer, type ZipFile } from 'yauzl'
import { broken, UnreadableWordFile } from './unreadable-word-file.ts'

export type Archive = {
  names: string[]
  /** An entry unpacked, undefined when there is none of that name. Never more than `limit` bytes. */
  read: (name: string, limit: number) => Promise<Buffer | undefined>
}

const mostEntries = 2_000
// A report with forty photographs has less; what is packed a thousandfold is no report.
const mostUnpacked = 150 * 1024 * 1024
export const tooMuchInside = 'Tệp Word này giải nén ra lớn bất thường nên tòa soạn không mở.'

/** The directory of a zip archive. Nothing is unpacked before it is asked for, and nothing ever lands on a disk. */
export async function openArchive(bytes: Buffer): Promise<Archive> {
  const zip = await open(bytes)
  const entries = await entriesOf(zip)
  let left = mostUnpacked
  return {
    names: [...entries.keys()],
    read: async (name, limit) => {
      const entry = entries.get(name)
      if (!entry) return undefined
      if (entry.uncompressedSize > Math.min(limit, left)) throw new UnreadableWordFile(tooMuchInside)
      left -= entry.uncompressedSize
      return unpack(zip, entry)
    },
  }
}

function open(bytes: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    // Strict names: a path that leads out of the archive is refused with the whole file.
    fromBuffer(bytes, { lazyEntries: true, validateEntrySizes: true, strictFileNames: true }, (error, zip) =>
      error ? reject(new UnreadableWordFile(broken, { cause: error })) : resolve(zip),
    )
  })
}

function entriesOf(zip: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>()
  let claimed = 0
  return new Promise((resolve, reject) => {
    if (zip.entryCount > mostEntries) return reject(new UnreadableWordFile(tooMuchInside))
    zip.on('error', cause => reject(new UnreadableWordFile(broken, { cause })))
    zip.on('end', () => resolve(entries))
    zip.on('entry', (entry: Entry) => {
      claimed += entry.uncompressedSize
      if (claimed > mostUnpacked) return reject(new UnreadableWordFile(tooMuchInside))
      entries.set(entry.fileName, entry)
      zip.readEntry()
    })
    zip.readEntry()
  })
}

/** Fails when an entry turns out longer or shorter than it claims. */
function unpack(zip: ZipFile, entry: Entry): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const fail = (cause: unknown) => reject(new UnreadableWordFile(broken, { cause }))
    if (entry.isEncrypted()) return fail(entry.fileName)
    zip.openReadStream(entry, (error, stream) => {
      if (error) return fail(error)
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('error', fail)
      stream.on('end', () => resolve(Buffer.concat(chunks)))
    })
  })
}
