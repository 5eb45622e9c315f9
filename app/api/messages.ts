import { z } from 'zod'
import { contentSchema } from '#newsroom/articles/content.ts'
import { pressNumber } from '#newsroom/articles/dates.ts'
import { choiceFields } from '#newsroom/articles/desk-filter.ts'
import { informationPagePaths } from '#newsroom/articles/information-pages.ts'
import { termSchema } from '#newsroom/house-terms/term.ts'
import { cropSchema } from '#newsroom/media/crop-picture.ts'
import { choicesSchema } from '#newsroom/notifications/choose-notifications.ts'
import { filterName } from '#newsroom/saved-filters/filter-name.ts'
import { longestQuestion } from '#newsroom/search/question.ts'
import { documentsSchema, linkedSitesSchema } from '#newsroom/settings/documents.ts'
import { organisationSchema } from '#newsroom/settings/organisation.ts'
import { remindersSchema } from '#newsroom/settings/reminders.ts'
import { templatesSchema } from '#newsroom/templates/templates.ts'

const text = (longest: number, what: string) =>
  z.string().max(longest, `${what} dài quá ${pressNumber(longest)} ký tự.`)
const reason = text(5_000, 'Lý do')
const notice = text(2_000, 'Lời thông báo cho bạn đọc')
const sectionId = z.uuid('Hãy chọn chuyên mục.')
const version = z.int().min(1).max(2_147_483_647).meta({ description: 'Số phiên bản của bản mà người gọi đã xem.' })
const contentHash = z.string().regex(/^[0-9a-f]{64}$/, 'Mã nội dung gồm 64 chữ số thập lục phân.')

/** The bodies that the handlers parse with and that openapi.json describes: one definition for both. */
export const newArticle = z.strictObject({
  sectionId,
  content: contentSchema,
  template: text(60, 'Tên mẫu').optional().meta({
    description: 'Tên mẫu bài: những phần chưa có trong `content` được điền theo mẫu.',
  }),
})
export const newEdition = z.strictObject({
  kind: z.enum(['correction', 'update']),
  note: text(2_000, 'Lời ghi cho bạn đọc').default(''),
})
export const savedText = z.strictObject({ version, content: contentSchema, sectionId: sectionId.optional() })
export const editionPresence = z.strictObject({
  windowId: z
    .string()
    .regex(/^[0-9a-f]{32}$/, 'Mã cửa sổ gồm 32 chữ số thập lục phân.')
    .meta({ description: 'Mã mà mỗi cửa sổ soạn thảo tự đặt khi mở.' }),
  version,
  isLeaving: z.boolean().default(false),
})
export const submission = z.strictObject({ version, note: text(2_000, 'Lời nhắn').optional() })
/** An act whose address says all. */
export const nothing = z.strictObject({})
export const pollAnswer = z.object({ poll: z.object({ id: z.uuid() }) })
export const pollList = z.object({
  polls: z.array(z.object({ id: z.uuid(), question: z.string(), standing: z.string() })),
})
export const proofDismissal = z.strictObject({
  version,
  findingId: text(100, 'Mã của lỗi').meta({ description: 'Mã (id) của lỗi như màn hình viết bài cho biết.' }),
  isEverywhere: z.boolean().default(false).meta({ description: 'Bỏ qua mọi chỗ trong bài có cùng lỗi ở cùng chữ ấy.' }),
  reason: reason.default('').meta({ description: 'Bắt buộc với lỗi phải sửa.' }),
})
export const textToProof = z.strictObject({
  text: text(200_000, 'Văn bản').meta({ description: 'Mỗi dòng là một đoạn.' }),
  day: z.iso.date('Ngày phải có dạng 2026-11-23.').optional().meta({
    description: 'Ngày mà văn bản nói đến: từ điển của tòa soạn được dùng như vào ngày ấy; không có là hôm nay.',
  }),
})
export const dictionaryAnswer = z.object({
  terms: z.array(z.record(z.string(), z.unknown())),
  pairs: z.array(z.object({ first: z.string(), second: z.string(), doubted: z.enum(['first', 'second']) })),
})
const writtenWord = z.object({ word: z.string(), count: z.int() })
export const proofreadingAnswer = z.object({
  findings: z.array(
    z.object({
      id: z.string(),
      path: z.string().meta({ description: 'Dòng có lỗi: line.0 là dòng đầu.' }),
      from: z.int().meta({ description: 'Chỗ bắt đầu trong dòng, tính theo đơn vị UTF-16.' }),
      to: z.int(),
      quote: z.string(),
      rule: z.string(),
      severity: z.enum(['must', 'should', 'may']),
      message: z.string(),
      suggestions: z.array(z.string()),
      drift: z
        .object({ usual: z.array(writtenWord), rare: z.array(writtenWord) })
        .optional()
        .meta({ description: 'Với lỗi về kiểu viết: các chữ viết kiểu hay dùng và kiểu ít dùng hơn trong văn bản.' }),
    }),
  ),
})
export const versionOnly = z.strictObject({ version })
export const returning = z.strictObject({ version, reason })
export const approval = z.strictObject({
  version,
  contentHash,
  publishAt: z.iso
    .datetime({ offset: true, error: 'Giờ đăng phải có dạng 2026-11-23T08:00:00+07:00.' })
    .transform(instant => new Date(instant))
    .nullish(),
})
export const emergencyPublication = z.strictObject({ version, contentHash, reason })
const moment = z.iso
  .datetime({ offset: true, error: 'Thời gian phải có dạng 2026-11-23T08:00:00+07:00.' })
  .transform(told => new Date(told))
export const newRemark = z.strictObject({
  text: text(2_000, 'Lời góp ý').default(''),
  quote: text(5_000, 'Đoạn được chọn').default('').meta({ description: 'Đoạn được góp ý; rỗng khi góp ý cả bài.' }),
  prefix: text(200, 'Chữ đứng trước đoạn').default(''),
  suffix: text(200, 'Chữ đứng sau đoạn').default(''),
  suggestion: text(5_000, 'Đề nghị sửa').nullish(),
})
export const newReply = z.strictObject({ text: text(2_000, 'Lời trả lời') })
export const remarkResolution = z.strictObject({ outcome: z.enum(['taken', 'refused']) })
export const withdrawal = z.strictObject({ reason, notice: notice.default('') })
export const removal = z.strictObject({
  reason,
  notice: notice.nullish().meta({
    description: 'Được nhận nhưng không dùng: địa chỉ của bài đã gỡ trả lời 410, không còn trang nào để hiện lời này.',
  }),
})

export const newDelegation = z.strictObject({
  toId: z.uuid('Hãy chọn người được ủy quyền.'),
  startsAt: moment,
  endsAt: moment,
})
export const delegationAnswer = z.object({ id: z.uuid() })

export const proof = z.strictObject({ password: z.string().max(1_000) })
export const proofAnswer = z.object({ proved: z.literal(true) })

export const newPage = z.strictObject({ page: z.enum(informationPagePaths), content: contentSchema.optional() })

const settingVersion = z.int().min(0).max(2_147_483_647).meta({
  description: 'Số phiên bản của thiết đặt mà người gọi đã xem; 0 khi chưa ai đặt.',
})
const setting = <Value extends z.ZodType>(value: Value) => z.strictObject({ version: settingVersion, value })
export const organisationSetting = setting(organisationSchema)
export const documentsSetting = setting(documentsSchema)
export const linkedSitesSetting = setting(linkedSitesSchema)
export const templatesSetting = setting(templatesSchema)
export const remindersSetting = setting(remindersSchema)
export const notificationChoices = setting(choicesSchema)

export const newFilter = z.strictObject({
  name: filterName,
  choice: z.partialRecord(z.enum(choiceFields), text(200, 'Một điều kiện lọc')),
})
export const renamedFilter = z.strictObject({ version, name: filterName })
export const filterAnswer = z.object({
  id: z.uuid(),
  name: z.string(),
  version: z.int(),
  href: z.string().meta({ description: 'Địa chỉ của danh sách đã lọc.' }),
})

export const newTerm = termSchema
export const changedTerm = z.strictObject({
  version: version.meta({ description: 'Số phiên bản của mục từ mà người gọi đã xem.' }),
  value: termSchema,
})
export const endedTerm = z.strictObject({
  version,
  lastDay: z.iso.date('Ngày phải có dạng 2026-11-23.').meta({ description: 'Ngày cuối cùng mục từ còn hiệu lực.' }),
})
export const decidedTerm = z.strictObject({ version, outcome: z.enum(['accepted', 'refused']) })
export const termAnswer = z.object({
  id: z.uuid(),
  kind: z.string(),
  term: z.string(),
  state: z.enum(['proposed', 'accepted', 'refused']).meta({
    description: '`proposed`: đề nghị của phóng viên, chờ biên tập viên hoặc lãnh đạo nhận.',
  }),
  version: z.int(),
})
export const termsFile = z.strictObject({
  file: z.file('Hãy chọn một tệp CSV.').meta({ description: 'Danh sách mục từ, CSV UTF-8, tối đa 2 MB.' }),
})
export const importedTerms = z.object({ added: z.int(), changed: z.int(), unchanged: z.int() })

export const reversalAnswer = z.object({ id: z.uuid() })

const decorativeField = z
  .enum(['true', 'false'])
  .default('false')
  .transform(said => said === 'true')
  .meta({ description: 'Ảnh chỉ để trang trí: cố ý không có mô tả.' })
const alt = text(500, 'Mô tả ảnh')
const credit = text(200, 'Nguồn ảnh')
export const newPicture = z.strictObject({
  file: z.file('Hãy chọn một tệp ảnh.').meta({ description: 'Ảnh JPEG, PNG hoặc WebP, tối đa 25 MB.' }),
  alt: alt.default(''),
  credit: credit.default(''),
  decorative: decorativeField,
})
export const pictureAnswer = z.object({
  id: z.uuid(),
  width: z.int(),
  height: z.int(),
  alt: z.string(),
  credit: z.string(),
  decorative: z.boolean(),
  src: z.string().meta({ description: 'Tệp JPEG nhỏ nhất, để xem trước ở tòa soạn.' }),
  cropOf: z.uuid().nullable().meta({ description: 'Ảnh mà ảnh này được cắt ra.' }),
  crop: cropSchema.nullable(),
})
export const newAttachment = z.strictObject({
  file: z.file('Hãy chọn một tệp.').meta({ description: 'Tệp PDF, DOCX hoặc XLSX không có macro, tối đa 25 MB.' }),
})
export const attachmentAnswer = z.object({
  id: z.uuid(),
  name: z.string(),
  format: z.enum(['pdf', 'docx', 'xlsx']),
  bytes: z.int(),
})
export const storedPictureAnswer = pictureAnswer.extend({
  isKnown: z.boolean().meta({ description: 'Đúng khi ảnh này đã có trong kho từ trước.' }),
})
export const libraryQuery = z.object({
  q: text(longestQuestion, 'Từ khóa')
    .optional()
    .meta({ description: 'Từ trong mô tả, nguồn hoặc tên tệp; dấu không bắt buộc.' }),
  sau: z.uuid().optional().meta({ description: '`next` của câu trả lời trước.' }),
})
export const pictureList = z.object({
  pictures: z.array(pictureAnswer),
  next: z.uuid().nullable().meta({ description: 'Còn ảnh cũ hơn thì hỏi tiếp bằng `sau` này.' }),
})
export const pictureDescription = z.strictObject({
  version: z.int().min(1).max(2_147_483_647).meta({ description: 'Số phiên bản của ảnh mà người gọi đã xem.' }),
  alt,
  credit,
  decorative: z.boolean().default(false),
})
export const describedPicture = pictureAnswer.extend({ version: z.int() })

export const newWordFile = z.strictObject({
  file: z.file('Hãy chọn một tệp Word.').meta({ description: 'Tệp .docx, tối đa 25 MB.' }),
})
export const importedText = z.object({
  title: z.string(),
  standfirst: z.string(),
  body: z.record(z.string(), z.unknown()).meta({ description: 'Cùng dạng với `content.body` khi lưu bản thảo.' }),
  oldTexts: z
    .array(z.object({ before: z.string(), after: z.string() }))
    .meta({ description: 'Những đoạn viết bằng phông cũ (TCVN3, VNI, VIQR), trước và sau khi chuyển sang Unicode.' }),
  losses: z.array(z.string()).meta({ description: 'Những gì trong tệp không đưa vào bài được.' }),
})

/** Says for whom a request is meant, where that may have changed since the page was opened. */
export const personMeant = 'newsroom-person'

export const idInPath = z.object({ id: z.uuid() })
export const keyInHeader = z.object({
  'Idempotency-Key': z
    .string()
    .regex(/^[\x21-\x7e]{1,200}$/)
    .optional()
    .meta({
      description: 'Mã do người gọi tự đặt. Gọi lại cùng một yêu cầu với mã này thì nhận đúng câu trả lời đầu.',
    }),
  [personMeant]: z.string().optional().meta({
    description:
      'Người mà yêu cầu này thuộc về. Người khác đang đăng nhập thì nhận 403 `other_person`, không gì thay đổi.',
  }),
})

const instant = z.iso.datetime()
const articleAnswer = z.object({
  id: z.uuid(),
  slug: z.string().nullable(),
  sectionId: z.uuid(),
  visibility: z.enum(['live', 'withdrawn', 'removed']),
  publishedAt: instant.nullable(),
})
const editionAnswer = z.object({
  id: z.uuid(),
  articleId: z.uuid(),
  number: z.int(),
  kind: z.enum(['original', 'correction', 'update']),
  state: z.enum(['draft', 'submitted', 'returned', 'approved', 'published', 'superseded']),
  version: z.int(),
  contentHash: z.string(),
  title: z.string(),
  note: z.string().nullable(),
  updatedAt: instant,
  submittedAt: instant.nullable(),
  submissionNote: z.string().nullable(),
  returnedAt: instant.nullable(),
  returnReason: z.string().nullable(),
  approvedAt: instant.nullable(),
  publishAt: instant.nullable(),
  publishedAt: instant.nullable(),
  emergencyReason: z
    .string()
    .nullable()
    .meta({ description: 'Lý do đăng khẩn; `null` khi bản được duyệt như thường lệ.' }),
  confirmedAt: instant.nullable().meta({ description: 'Lúc lãnh đạo thứ hai xác nhận bản đăng khẩn.' }),
})
const storedContent = z
  .record(z.string(), z.unknown())
  .meta({ description: 'Nội dung đã lưu, cùng dạng với `content` khi gửi lên.' })
const refusalAnswer = z.object({ code: z.string(), message: z.string() })

export const bothNouns = z.object({ article: articleAnswer, edition: editionAnswer })
export const savedAnswer = bothNouns.extend({
  version: z.int(),
  contentHash: z.string(),
  missing: z.array(refusalAnswer).meta({ description: 'Những gì bài còn thiếu để gửi duyệt được.' }),
})
export const editionPresenceAnswer = z.object({
  others: z
    .array(z.object({ id: z.uuid(), name: z.string() }))
    .meta({ description: 'Những người đang mở bản này ở cửa sổ khác, kể cả chính người hỏi.' }),
  stored: editionAnswer
    .extend({ content: storedContent, sectionId: z.uuid() })
    .optional()
    .meta({ description: 'Bản đang lưu, khi nó mới hơn `version` của người hỏi.' }),
})
const replyAnswer = z.object({ id: z.uuid(), author: z.string(), text: z.string(), at: instant })
const remarkAnswer = z.object({
  id: z.uuid(),
  author: z.string(),
  at: instant,
  text: z.string(),
  quote: z.string(),
  prefix: z.string(),
  suffix: z.string(),
  suggestion: z.string().nullable(),
  replies: z.array(replyAnswer),
  resolution: z.object({ outcome: z.enum(['taken', 'refused']), by: z.string(), at: instant }).nullable(),
})
export const remarkList = z.object({ remarks: z.array(remarkAnswer) })
export const takedownAnswer = bothNouns.extend({ effect: z.enum(['done', 'requested']) })
export const articleDetails = z.object({
  article: articleAnswer,
  editions: z.array(editionAnswer.extend({ content: storedContent })),
  may: z.record(z.string(), z.array(refusalAnswer)).meta({
    description: 'Từng việc với lý do chưa làm được; danh sách rỗng nghĩa là làm được.',
  }),
})
export const sectionList = z.object({
  sections: z.array(z.object({ id: z.uuid(), slug: z.string(), name: z.string() })),
})
export const soughtWords = z.string().max(longestQuestion, `Chỉ tìm được với tối đa ${longestQuestion} ký tự.`)
export const foundArticles = z.object({
  articles: z.array(z.object({ href: z.string(), title: z.string(), section: z.string(), published: z.string() })),
})
export const problemAnswer = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  detail: z.string(),
  errors: z
    .array(z.object({ path: z.string(), message: z.string() }))
    .optional()
    .meta({ description: 'Từng chỗ sai trong dữ liệu gửi lên, khi `code` là `invalid`.' }),
  refusals: z.array(refusalAnswer).optional(),
})

export type AttachmentAnswer = z.output<typeof attachmentAnswer>
export type FoundArticles = z.output<typeof foundArticles>
export type PictureAnswer = z.output<typeof pictureAnswer>
export type ArticleAnswer = z.infer<typeof articleAnswer>
export type EditionAnswer = z.infer<typeof editionAnswer>

/** What narrows the audit log, as the address of its page has it. */
export const monthQuery = z.object({ thang: z.string().max(7).optional() })
export const commentaryAnswer = z.object({ report: z.object({ month: z.string(), version: z.int() }) })
export const auditQuery = z.object({
  nguoi: z.string().max(36).optional(),
  viec: z.string().max(60).optional(),
  bai: z.string().max(36).optional(),
  tu: z.string().max(10).optional(),
  den: z.string().max(10).optional(),
})

export const bell = z.object({
  unread: z.int(),
  count: z.string().meta({ description: 'Số trên chuông, rỗng khi đã đọc hết.' }),
  newest: z.array(z.object({ id: z.uuid(), href: z.string(), sentence: z.string() })),
})
export const emailAddress = z.strictObject({ email: z.string().max(300, 'Địa chỉ thư điện tử quá dài.') })
export const emailAnswer = z.object({ email: z.string().nullable() })
export const readingUpTo = z.strictObject({ upTo: z.uuid('Không có thông báo này.') })
