const signatures: [string, string][] = [
  ['%PDF', 'Đây là tệp PDF. Hãy mở bản Word của văn bản rồi chọn tệp .docx.'],
  ['{\\rtf', 'Đây là tệp RTF. Hãy mở bằng Word, chọn Lưu thành (Save As) dạng .docx rồi chọn lại tệp.'],
]
const oldWord =
  'Đây là tệp Word kiểu cũ (.doc). Hãy mở bằng Word, chọn Lưu thành (Save As) dạng .docx rồi chọn lại tệp.'
const encrypted = 'Tệp Word này có mật khẩu. Hãy mở bằng Word, bỏ mật khẩu, lưu lại rồi chọn lại tệp.'
const notWord = 'Tệp này không phải là tệp Word (.docx).'

/** Why a file cannot be a .docx, by its bytes, whatever its name says; undefined when it is a zip archive, as those are. */
export function whyNoArchive(file: Buffer): string | undefined {
  if (file.length === 0) return 'Tệp này trống.'
  if (file.subarray(0, 4).equals(Buffer.from('504b0304', 'hex'))) return undefined
  const known = signatures.find(([start]) => file.subarray(0, start.length).toString('latin1') === start)
  if (known) return known[1]
  // A compound file (MS-CFB): Word before 2007, or the wrapping that a password puts around a .docx.
  if (!file.subarray(0, 8).equals(Buffer.from('d0cf11e0a1b11ae1', 'hex'))) return notWord
  return file.includes(Buffer.from('EncryptedPackage', 'utf16le')) ? encrypted : oldWord
}

const kinds: [RegExp, string][] = [
  [/^xl\//, 'Đây là tệp Excel, không phải tệp Word. Hãy chép bảng vào một tệp Word rồi chọn tệp đó.'],
  [/^ppt\//, 'Đây là tệp PowerPoint, không phải tệp Word.'],
  [/^content\.xml$/, 'Đây là tệp OpenDocument (.odt). Hãy lưu thành dạng .docx rồi chọn lại tệp.'],
]

/** Why an archive with these entries is no Word document, for one that has none. */
export function whyNoDocument(names: string[]): string {
  return kinds.find(([pattern]) => names.some(name => pattern.test(name)))?.[1] ?? notWord
}
