/** Why a file is not taken, as a sentence for the person who brought it. */
export class UnreadableWordFile extends Error {
  override name = 'UnreadableWordFile'
}

/** Whatever does not hold together: half a download, or made to deceive. */
export const broken = 'Tệp Word này bị hỏng hoặc chưa tải xong. Hãy mở bằng Word, lưu lại rồi chọn lại tệp.'
