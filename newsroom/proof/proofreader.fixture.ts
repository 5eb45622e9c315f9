import type { Finding } from './finding.ts'

/**
 * A report on a meeting as it went out once: the five wrong words are all valid syllables, two words are doubled, a
 * hyphen has lost a blank, and one body's name is spelt in two ways. The names are invented.
 */
export const publishedReport = [
  'Ban Dân vận Tỉnh ủy: Giao ban công tác dân vận quý III năm 2017',
  'Ngày 17/10/2017, Ban Dân vận Tỉnh ủy tổ chức hội nghị giao ban công tác dân vận quý III, triển khai nhiệm vụ quý IV năm 2017. Đồng chí Trần Thị Thu Hà, Uỷ viên Thường vụ Tỉnh uỷ, Trưởng Ban Dân vận Tỉnh ủy chủ trì hội nghị.',
  'Trong quý III năm 2017, công tác dân vận đạt được nhiều kết quả quan trọng, góp phần cùng với hệ thống chính trị hoàn thành các chỉ têu kinh tế - xã hội, giữa vững quốc phòng - an ninh mà nghị quyết cấp ủy các cấp đã đề ra.',
  'Hệ thống dân vận từ tỉnh đến cơ sở đã tham mưa cho cấp ủy tổ chức sơ kết, tổng kết, kiểm tra, giám sát các chỉ thị, nghị quyết, kết luận lên quan đến công tác dân vận, việc xây dựng và thực hiện quy chế dân chủ, công tác tác dân tộc, tôn giáo.',
  'Phát biểu chỉ đạo tại hội nghị, đồng chí Trần Thị Thu Hà, Ủy viên Ban Thường vụ, đề nghị trong thời gian tới, công tác dân vận sẽ tập trung vào vào việc tiếp tục triển khai thực hiện có hiệu quả các phong trào thi đua yêu nước, gắn với Nghị quyết Trung ương 4 (khóa XII) về xây dựng, chỉnh đốn Đảng. Làm tốt công tác tham mưu cho cấp ủy, phối hợp với chính quyền thực hiện nhiệm vụ phát triển kinh tế- xã hội của địa phương, góp phần hoàn thành thắng lợi các chỉ tiêu phát triển kinh tế - xã hội, quốc phòng - anh ninh năm 2017; thực hiện nghiêm túc Chỉ thị số 13-CT/TU của Ban Thường vụ Tỉnh ủy về tăng cường và đổi mới công tác dân vận trong cơ quan hành chính Nhà nước.',
]

export const linesFrom = (...texts: string[]) => texts.map((text, place) => ({ path: `body.${place}`, text }))

/** Findings as "written → suggested". */
export const shown = (findings: Finding[]) =>
  findings.map(({ quote, suggestions }) => `${quote} → ${suggestions[0] ?? '?'}`)
