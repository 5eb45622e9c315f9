/** The first bytes decide, never the name or the type that was claimed: SVG and HEIF decoders never see what came from outside. */
export type PictureFormat = 'picture' | 'heif' | 'avif' | 'gif' | 'svg' | 'unknown'

/** What a file is, by its first bytes. Only a `picture` (JPEG, PNG, WebP) may be decoded. */
export function formatOf(file: Buffer): PictureFormat {
  const starts = (hex: string) => file.subarray(0, hex.length / 2).equals(Buffer.from(hex, 'hex'))
  const at = (from: number, until: number) => file.subarray(from, until).toString('latin1')
  if (starts('ffd8ff') || starts('89504e470d0a1a0a')) return 'picture'
  if (starts('52494646') && at(8, 12) === 'WEBP') return 'picture'
  // ISO/IEC 14496-12: the box "ftyp" names what the file is.
  if (at(4, 8) === 'ftyp') return /^avi[fs]$/.test(at(8, 12)) ? 'avif' : 'heif'
  if (/^GIF8[79]a/.test(at(0, 6))) return 'gif'
  return /<svg[\s>]/i.test(at(0, 1_000)) ? 'svg' : 'unknown'
}

const advice: Record<Exclude<PictureFormat, 'picture'>, string> = {
  heif: 'Tòa soạn chưa nhận ảnh HEIC. Trên iPhone, vào Cài đặt › Camera › Định dạng rồi chọn “Tương thích nhất”, hoặc lưu ảnh thành JPEG.',
  avif: 'Tòa soạn chưa nhận ảnh AVIF. Hãy lưu ảnh thành JPEG hoặc PNG rồi tải lại.',
  gif: 'Tòa soạn không nhận ảnh GIF. Hãy lưu ảnh thành JPEG hoặc PNG rồi tải lại.',
  svg: 'Tòa soạn không nhận tệp SVG vì trong tệp có thể có mã chạy được. Hãy xuất hình thành PNG rồi tải lại.',
  unknown: 'Tệp này không phải là ảnh JPEG, PNG hoặc WebP.',
}

/** Why a file is not taken as a picture, for people; undefined when it may be decoded. */
export function whyNotTaken(file: Buffer): string | undefined {
  const format = formatOf(file)
  return format === 'picture' ? undefined : advice[format]
}
