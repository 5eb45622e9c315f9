/** Largest file that is taken, in bytes. */
export const largestFile = 25 * 1024 * 1024

/** A file of a medium: its name is made here, never by whoever hands it in. */
export type StorableFile = { name: string; type: string; bytes: Uint8Array }

/**
 * Where the files of the newsroom's media lie. What a medium's id and a file's name lead to never changes: files are
 * written once, read often, and removed only when no row was made for them.
 */
export type Storage = {
  /** Writes all files of a medium, or throws; they are durable when the promise is kept. */
  write(mediaId: string, files: StorableFile[]): Promise<void>
  /** The bytes as they come in; undefined when there is no such file. */
  read(mediaId: string, name: string): Promise<ReadableStream<Uint8Array> | undefined>
  /** Forgets files that no row was made for. */
  remove(mediaId: string, names: string[]): Promise<void>
}

/** The storage did not answer, or could not keep what it was given: a matter of waiting or of its administrator. */
export class StorageUnavailable extends Error {
  constructor(what: string, cause: unknown) {
    super(`media storage: ${what}`, { cause })
    this.name = 'StorageUnavailable'
  }
}

/** What people are told of it; the log has the rest. */
export const storageUnavailable =
  'Kho tệp của tòa soạn tạm thời không nhận hoặc không trả được tệp. Hãy thử lại sau ít phút; nếu vẫn vậy, hãy báo quản trị viên.'

/** Whether a name can be that of a file: a variant's width and format, or that of an attachment. */
export const fileName = /^(?:\d{1,4}\.(?:avif|webp|jpg)|attachment\.(?:pdf|docx|xlsx))$/

/** The place of a file under the storage's root. Throws on anything else: a bug of the caller, who is to answer 404 before. */
export function storagePath(mediaId: string, name: string): string {
  if (!fileName.test(name) || !/^[0-9a-f-]{36}$/.test(mediaId)) throw new Error('not the name of a stored file')
  return `media/${mediaId}/${name}`
}
