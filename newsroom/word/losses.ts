const sentences = {
  textBox: 'hộp văn bản (text box) không đưa vào bài; hãy chép chữ trong hộp nếu cần',
  footnote: 'chú thích chân trang không đưa vào bài; hãy viết vào câu hoặc vào mục Nguồn nếu cần',
  comment: 'lời nhận xét (comment) không đưa vào bài',
  tracked: 'chỗ đang theo dõi sửa đổi (track changes): bài lấy chữ sau khi sửa',
  hidden: 'đoạn chữ ẩn không đưa vào bài',
  chart: 'biểu đồ không đưa vào bài; hãy chụp thành ảnh rồi chèn',
  diagram: 'sơ đồ SmartArt không đưa vào bài; hãy chụp thành ảnh rồi chèn',
  equation: 'công thức toán không đưa vào bài',
  embedded: 'tệp nhúng (Excel, công thức cũ…) không đưa vào bài',
  symbol: 'ký hiệu từ phông ký hiệu (Symbol, Wingdings) không đưa vào bài',
  shape: 'hình vẽ, nét vẽ của Word không đưa vào bài; hãy chụp thành ảnh rồi chèn',
  linkedPicture: 'ảnh nằm ngoài tệp Word (ảnh liên kết) không được tải về; hãy chèn ảnh từ máy',
  metafile: 'hình WMF, EMF không hiển thị được trên web; hãy xuất thành PNG rồi chèn',
  picture: 'ảnh không đọc được hoặc quá lớn nên không đưa vào bài',
  manyPictures: 'ảnh vượt quá 40 ảnh một bài nên không đưa vào',
  link: 'liên kết không an toàn hoặc không mở được từ web nên chỉ giữ lại chữ',
  strike: 'chỗ chữ gạch ngang: bài giữ chữ, không giữ nét gạch',
  header: 'đầu trang, chân trang không đưa vào bài',
  withoutAlt: 'ảnh chưa có mô tả cho người không nhìn thấy; hãy viết mô tả ở dưới ảnh',
} as const
export type Loss = keyof typeof sentences

/** What could not be carried over from a Word file, gathered while it is read. */
export type Losses = { add: (loss: Loss, words?: string) => void; told: () => string[] }

const longestWords = 120

export function gatherLosses(): Losses {
  const found = new Map<Loss, { count: number; words: string[] }>()
  return {
    add: (loss, words = '') => {
      const entry = found.get(loss) ?? { count: 0, words: [] }
      entry.count += 1
      if (words.trim() !== '' && entry.words.length < 3) entry.words.push(quoted(words))
      found.set(loss, entry)
    },
    told: () =>
      [...found].map(([loss, { count, words }]) => {
        const samples = words.length > 0 ? `: ${words.join(', ')}` : ''
        return `${count} ${sentences[loss]}${samples}.`
      }),
  }
}

function quoted(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim()
  return `“${line.length > longestWords ? `${line.slice(0, longestWords)}…` : line}”`
}
