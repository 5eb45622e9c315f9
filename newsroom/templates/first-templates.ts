import type { Template } from './templates.ts'

const lines = (...written: string[]) => written.join('\n')

/** What a newsroom begins with; leaders and administrators change it (the setting `templates`). */
export const firstTemplates: Template[] = [
  {
    name: 'Giao ban',
    title: 'Giao ban công tác dân vận ⟦Kỳ giao ban: tháng, quý⟧',
    standfirst: '⟦Thời gian: buổi, ngày⟧, tại ⟦Địa điểm⟧, ⟦Cơ quan chủ trì⟧ tổ chức hội nghị giao ban.',
    outline: lines(
      'Chủ trì hội nghị: ⟦Người chủ trì: họ tên, chức vụ⟧. Dự hội nghị có ⟦Thành phần: đại biểu, đơn vị⟧.',
      '## Kết quả',
      '⟦Nội dung: việc đã làm, số liệu và nguồn số liệu⟧',
      '## Khó khăn, hạn chế',
      '⟦Hạn chế: việc chưa làm được, vì sao⟧',
      '## Ý kiến tại hội nghị',
      '⟦Ý kiến: ai nói, nói gì⟧',
      '## Nhiệm vụ thời gian tới',
      '⟦Kết luận: ai kết luận, giao việc gì, cho đơn vị nào, hạn đến bao giờ⟧',
    ),
  },
  {
    name: 'Hội nghị',
    title: '⟦Tên hội nghị⟧',
    standfirst: '⟦Thời gian: buổi, ngày⟧, tại ⟦Địa điểm⟧, ⟦Cơ quan tổ chức⟧ tổ chức ⟦Tên hội nghị⟧.',
    outline: lines(
      'Chủ trì: ⟦Người chủ trì: họ tên, chức vụ⟧. Tham dự: ⟦Thành phần: đại biểu, số lượng⟧.',
      '## Nội dung hội nghị',
      '⟦Nội dung: báo cáo, số liệu chính⟧',
      '## Thảo luận',
      '⟦Ý kiến: ai nói, nói gì⟧',
      '## Kết luận',
      '⟦Kết luận: ai kết luận, nhiệm vụ, thời hạn⟧',
    ),
  },
  {
    name: 'Thăm và làm việc',
    title: '⟦Người dẫn đầu: chức vụ, họ tên⟧ thăm và làm việc tại ⟦Nơi đến⟧',
    standfirst: '⟦Thời gian: buổi, ngày⟧, đoàn công tác của ⟦Cơ quan⟧ đến thăm và làm việc tại ⟦Nơi đến⟧.',
    outline: lines(
      'Cùng đi có ⟦Thành phần: người trong đoàn⟧. Tiếp đoàn có ⟦Bên tiếp đoàn: họ tên, chức vụ⟧.',
      '## Tại buổi làm việc',
      '⟦Nội dung: địa phương, đơn vị báo cáo gì⟧',
      '⟦Kiến nghị: ai kiến nghị, điều gì⟧',
      '## Ý kiến của trưởng đoàn',
      '⟦Kết luận: ghi nhận, yêu cầu, giao việc⟧',
      '## Thăm, tặng quà',
      '⟦Thăm, tặng quà: ai, ở đâu, quà gì; không có thì xóa mục này⟧',
    ),
  },
  {
    name: 'Dân vận khéo',
    title: '⟦Tên mô hình⟧: ⟦Điều làm được⟧',
    standfirst: '⟦Nhân vật hoặc tập thể: tên, nơi ở⟧ đã vận động người dân ⟦Việc đã vận động⟧.',
    outline: lines(
      '⟦Mở đầu: một cảnh, một việc cụ thể tại nơi viết⟧',
      '## Trước đây',
      '⟦Hoàn cảnh: khó khăn, vì sao phải thay đổi⟧',
      '## Cách làm',
      '⟦Cách vận động: làm gì trước, nói với ai, ai làm gương⟧',
      '⟦Lời người dân: họ tên, nơi ở, nói gì⟧',
      '## Kết quả',
      '⟦Kết quả: số liệu trước và sau, nguồn số liệu⟧',
      '⟦Bài học: điều nơi khác có thể làm theo⟧',
    ),
  },
  {
    name: 'Đối thoại với nhân dân',
    title: '⟦Người đối thoại: chức vụ, họ tên⟧ đối thoại với nhân dân ⟦Nơi đối thoại⟧',
    standfirst: '⟦Thời gian: buổi, ngày⟧, tại ⟦Địa điểm⟧, ⟦Cơ quan tổ chức⟧ tổ chức hội nghị đối thoại.',
    outline: lines(
      'Dự hội nghị có ⟦Thành phần: lãnh đạo, số người dân tham dự⟧.',
      '## Người dân hỏi',
      '⟦Câu hỏi: ai hỏi, điều gì; mỗi ý một đoạn⟧',
      '## Trả lời',
      '⟦Trả lời: ai trả lời, trả lời thế nào, hẹn giải quyết bao giờ⟧',
      '## Kết luận',
      '⟦Kết luận: việc nào xong ngay, việc nào giao ai⟧',
    ),
  },
]
