import { z } from 'zod'
import { cropSchema } from '#newsroom/media/crop-picture.ts'
import { newPoll } from '#newsroom/polls/new-poll.ts'
import { commentary } from '#newsroom/statistics/commentary.ts'
import {
  presenceAnswer,
  presenceReport,
  readingAnswer,
  readingReport,
  viewAnswer,
  viewReport,
} from '#newsroom/views/view-report.ts'
import * as messages from './messages.ts'

export type Operation<Body extends z.ZodType = z.ZodType> = {
  method: 'get' | 'post' | 'put' | 'delete'
  path: string
  summary: string
  body: Body | undefined
  status: 200 | 201 | 303
  answer: z.ZodType
  /** What it answers instead of JSON: a file of this type. Its act makes the Response. */
  file?: 'application/pdf' | 'text/csv' | 'text/event-stream'
  /** What may stand behind the question mark. */
  query?: z.ZodObject
  /** Whether the body is a form with a file (multipart/form-data) instead of JSON. */
  isForm?: true
  /** Whether it takes an Idempotency-Key, so that a repetition gets the first answer. */
  isRepeatable: boolean
  /** Whether the password has to be given again when it was last given more than fifteen minutes ago. */
  asksPassword?: true
}

const write = <Body extends z.ZodType>(
  method: 'post' | 'put' | 'delete',
  path: string,
  summary: string,
  body: Body,
  answer: z.ZodType = messages.bothNouns,
  status: 200 | 201 = 200,
): Operation<Body> => ({ method, path, summary, body, answer, status, isRepeatable: true })

/** A decision over what readers see. Whoever finds a leader's screen unlocked must not be able to take one. */
const decide = <Body extends z.ZodType>(...row: Parameters<typeof write<Body>>): Operation<Body> => ({
  ...write(...row),
  asksPassword: true,
})

const read = (path: string, summary: string, answer: z.ZodType): Operation => ({
  method: 'get',
  path,
  summary,
  body: undefined,
  answer,
  status: 200,
  isRepeatable: false,
})

/** Hands in a file. The same file twice is one file, so a repetition is harmless. */
const upload = <Body extends z.ZodType>(
  path: string,
  summary: string,
  body: Body,
  answer: z.ZodType,
): Operation<Body> => ({ ...write('post', path, summary, body, answer, 201), isForm: true, isRepeatable: false })

/** What a reader's page reports. Its own event id makes a repetition harmless. */
const report = (path: string, summary: string, body: z.ZodType, answer: z.ZodType): Operation => ({
  ...write('post', path, summary, body, answer),
  isRepeatable: false,
})

/** Every call of the HTTP API: the desk's handlers are made from these rows, and openapi.json is generated from them. */
export const createArticle = write(
  'post',
  '/api/articles',
  'Bắt đầu một bài',
  messages.newArticle,
  messages.bothNouns,
  201,
)
export const readArticle = read(
  '/api/articles/{id}',
  'Một bài, các bản và những việc được làm',
  messages.articleDetails,
)
export const openEdition = write(
  'post',
  '/api/articles/{id}/editions',
  'Mở bản đính chính hoặc cập nhật của bài đã đăng',
  messages.newEdition,
  messages.bothNouns,
  201,
)
export const saveEdition = write('put', '/api/editions/{id}', 'Lưu bản thảo', messages.savedText, messages.savedAnswer)
export const reportEditionPresence: Operation<typeof messages.editionPresence> = {
  ...write(
    'post',
    '/api/editions/{id}/presence',
    'Báo một cửa sổ đang mở bản này, hỏi còn ai đang mở',
    messages.editionPresence,
    messages.editionPresenceAnswer,
  ),
  isRepeatable: false,
}
export const submitEdition = write('post', '/api/editions/{id}/submission', 'Gửi duyệt', messages.submission)
export const dismissFinding = write(
  'post',
  '/api/editions/{id}/dismissals',
  'Bỏ qua một lỗi được soát, kèm lý do',
  messages.proofDismissal,
)
/** Changes nothing, so a repetition is harmless. */
export const proofText = {
  ...write('post', '/api/proof', 'Soát lỗi một văn bản tiếng Việt', messages.textToProof, messages.proofreadingAnswer),
  isRepeatable: false,
}
export const readDictionary = read(
  '/api/proof/dictionary',
  'Từ điển mà máy soát lỗi dùng, có ETag để hỏi lại',
  messages.dictionaryAnswer,
)
export const recallEdition = write(
  'delete',
  '/api/editions/{id}/submission',
  'Rút lại bản gửi duyệt',
  messages.versionOnly,
)
export const returnEdition = write('post', '/api/editions/{id}/return', 'Trả lại kèm lý do', messages.returning)
export const approveEdition = decide(
  'post',
  '/api/editions/{id}/approval',
  'Duyệt đúng nội dung đang xem',
  messages.approval,
)
export const dismissApproval = write('delete', '/api/editions/{id}/approval', 'Hủy duyệt', messages.versionOnly)
export const publishInEmergency = decide(
  'post',
  '/api/editions/{id}/emergency-publication',
  'Đăng khẩn đúng nội dung đang xem, chờ một lãnh đạo khác xác nhận',
  messages.emergencyPublication,
)
export const confirmEmergency = decide(
  'post',
  '/api/editions/{id}/emergency-publication/confirmation',
  'Xác nhận bản mà một lãnh đạo khác đã đăng khẩn',
  messages.versionOnly,
)
export const exportAuditLog: Operation = {
  ...read('/api/events', 'Nhật ký hoạt động, dạng CSV', z.string()),
  file: 'text/csv',
  query: messages.auditQuery,
}
export const printApprovalSheet: Operation = {
  ...read('/api/editions/{id}/approval-sheet', 'Phiếu trình duyệt của một bản, dạng PDF', z.string()),
  file: 'application/pdf',
}
export const makeRemark = write(
  'post',
  '/api/editions/{id}/remarks',
  'Góp ý một đoạn, kèm đề nghị sửa nếu có',
  messages.newRemark,
  messages.remarkList,
  201,
)
export const answerRemark = write(
  'post',
  '/api/remarks/{id}/replies',
  'Trả lời một góp ý',
  messages.newReply,
  messages.remarkList,
  201,
)
export const resolveRemark = write(
  'post',
  '/api/remarks/{id}/resolution',
  'Nhận hoặc không nhận một góp ý',
  messages.remarkResolution,
  messages.remarkList,
)
export const withdrawArticle = decide(
  'post',
  '/api/articles/{id}/withdrawal',
  'Rút bài, trang bài còn lại lời thông báo',
  messages.withdrawal,
  messages.takedownAnswer,
)
export const removeArticle = decide(
  'post',
  '/api/articles/{id}/removal',
  'Gỡ bài',
  messages.removal,
  messages.takedownAnswer,
)
export const storePicture = upload(
  '/api/media',
  'Đưa một ảnh vào tòa soạn',
  messages.newPicture,
  messages.storedPictureAnswer,
)
export const storeAttachment = upload(
  '/api/attachments',
  'Đưa một tệp đính kèm vào tòa soạn',
  messages.newAttachment,
  messages.attachmentAnswer,
)
export const importWordFile = upload(
  '/api/word-files',
  'Đọc một tệp Word thành tiêu đề, sapo và nội dung bài; chưa sửa bài nào',
  messages.newWordFile,
  messages.importedText,
)
export const listPictures: Operation = {
  ...read('/api/media', 'Những ảnh trong kho mà người gọi dùng được, mới nhất trước', messages.pictureList),
  query: messages.libraryQuery,
}
export const readPicture = read('/api/media/{id}', 'Một ảnh trong tòa soạn', messages.pictureAnswer)
export const describePicture = write(
  'put',
  '/api/media/{id}',
  'Sửa lời mô tả của một ảnh trong kho; các bài đã dùng ảnh giữ lời của mình',
  messages.pictureDescription,
  messages.describedPicture,
)
export const cropPicture = write(
  'post',
  '/api/media/{id}/crops',
  'Cắt một phần của ảnh thành một ảnh riêng; ảnh cũ giữ nguyên',
  cropSchema,
  messages.pictureAnswer,
  201,
)
export const findPublished = read(
  '/api/published-articles',
  'Những bài đã đăng có các từ `q`, để đặt liên kết đến',
  messages.foundArticles,
)
export const listSections = read('/api/sections', 'Các chuyên mục', messages.sectionList)
export const createPage = write(
  'post',
  '/api/pages',
  'Tạo trang thông tin ở một địa chỉ cố định',
  messages.newPage,
  messages.bothNouns,
  201,
)
export const saveFilter = write(
  'post',
  '/api/filters',
  'Lưu một bộ lọc của danh sách bài viết',
  messages.newFilter,
  messages.filterAnswer,
  201,
)
export const renameFilter = write(
  'put',
  '/api/filters/{id}',
  'Đổi tên một bộ lọc của mình',
  messages.renamedFilter,
  messages.filterAnswer,
)
export const deleteFilter = write(
  'delete',
  '/api/filters/{id}',
  'Xóa một bộ lọc của mình',
  messages.versionOnly,
  messages.filterAnswer,
)

export const addTerm = write(
  'post',
  '/api/house-terms',
  'Thêm một mục vào từ điển của tòa soạn; của phóng viên là đề nghị',
  messages.newTerm,
  messages.termAnswer,
  201,
)
export const exportTerms: Operation = {
  ...read('/api/house-terms', 'Từ điển của tòa soạn, dạng CSV', z.string()),
  file: 'text/csv',
}
export const changeTerm = write(
  'put',
  '/api/house-terms/{id}',
  'Sửa một mục của từ điển',
  messages.changedTerm,
  messages.termAnswer,
)
export const endTerm = write(
  'post',
  '/api/house-terms/{id}/ending',
  'Cho một mục của từ điển hết hiệu lực',
  messages.endedTerm,
  messages.termAnswer,
)
export const decideTerm = write(
  'post',
  '/api/house-terms/{id}/decision',
  'Nhận hoặc không nhận một mục được đề nghị',
  messages.decidedTerm,
  messages.termAnswer,
)
export const importTerms: Operation<typeof messages.termsFile> = {
  ...write(
    'post',
    '/api/house-term-files',
    'Nhập danh sách mục từ từ một tệp CSV: nhập hết hoặc không nhập gì',
    messages.termsFile,
    messages.importedTerms,
  ),
  isForm: true,
  isRepeatable: false,
}

export const reverseLearning = write(
  'post',
  '/api/learnt-pairs/{id}/reversal',
  'Cho máy soát lỗi nhắc lại một cụm từ mà nó đã học',
  messages.nothing,
  messages.reversalAnswer,
)

export const delegate: Operation<typeof messages.newDelegation> = {
  ...write('post', '/api/delegations', 'Ủy quyền duyệt bài', messages.newDelegation, messages.delegationAnswer, 201),
  asksPassword: true,
}
export const revokeDelegation = write(
  'delete',
  '/api/delegations/{id}',
  'Hủy ủy quyền',
  messages.nothing,
  messages.delegationAnswer,
)
export const streamNotifications: Operation = {
  ...read(
    '/api/notifications/stream',
    'Chuông thông báo của mình, gửi ngay khi có thay đổi (server-sent events, sự kiện `chuong`)',
    messages.bell,
  ),
  file: 'text/event-stream',
}
/** A form of the page itself, so that it works without its script: the answer leads back to the page. */
export const readNotifications: Operation<typeof messages.readingUpTo> = {
  ...write(
    'post',
    '/api/notifications/reading',
    'Đánh dấu đã đọc các thông báo của mình, đến hết thông báo mới nhất đang thấy',
    messages.readingUpTo,
    messages.nothing,
  ),
  status: 303,
  isForm: true,
  isRepeatable: false,
}
export const chooseNotifications = write(
  'put',
  '/api/notifications/choices',
  'Chọn cách nhận thông báo của mình',
  messages.notificationChoices,
  messages.notificationChoices,
)
/** Mails tell the titles of texts that are not published: who finds a screen unlocked must not lead them elsewhere. */
export const changeEmail = decide(
  'put',
  '/api/notifications/address',
  'Đổi địa chỉ thư điện tử nhận thông báo của mình',
  messages.emailAddress,
  messages.emailAnswer,
)
/** No key: what is kept beside one would tell of the password. */
export const proveIdentity: Operation<typeof messages.proof> = {
  ...write(
    'post',
    '/api/session/proof',
    'Nhập lại mật khẩu trước khi quyết định',
    messages.proof,
    messages.proofAnswer,
  ),
  isRepeatable: false,
}

const settings = '/api/settings'
export const readOrganisation = read(
  `${settings}/organisation`,
  'Thông tin cơ quan ở đầu và chân trang',
  messages.organisationSetting,
)
export const changeOrganisation = write(
  'put',
  `${settings}/organisation`,
  'Đổi thông tin cơ quan',
  messages.organisationSetting,
  messages.organisationSetting,
)
export const readDocuments = read(`${settings}/documents`, 'Văn bản giới thiệu ở trang nhất', messages.documentsSetting)
export const changeDocuments = write(
  'put',
  `${settings}/documents`,
  'Đổi danh sách văn bản',
  messages.documentsSetting,
  messages.documentsSetting,
)
export const readLinkedSites = read(`${settings}/linked-sites`, 'Các trang liên kết', messages.linkedSitesSetting)
export const changeLinkedSites = write(
  'put',
  `${settings}/linked-sites`,
  'Đổi danh sách trang liên kết',
  messages.linkedSitesSetting,
  messages.linkedSitesSetting,
)
export const readTemplates = read(`${settings}/templates`, 'Các mẫu bài', messages.templatesSetting)
export const changeTemplates = write(
  'put',
  `${settings}/templates`,
  'Đổi các mẫu bài',
  messages.templatesSetting,
  messages.templatesSetting,
)
export const readReminders = read(
  `${settings}/reminders`,
  'Sau bao nhiêu giờ thì nhắc bài chờ duyệt',
  messages.remindersSetting,
)
export const changeReminders = write(
  'put',
  `${settings}/reminders`,
  'Đổi số giờ trước khi nhắc bài chờ duyệt',
  messages.remindersSetting,
  messages.remindersSetting,
)
export const writeCommentary = write(
  'put',
  '/api/monthly-reports',
  'Ghi nhận xét vào báo cáo tháng',
  commentary,
  messages.commentaryAnswer,
)
export const printMonthlyReport: Operation = {
  ...read('/api/monthly-reports', 'Báo cáo số liệu của một tháng, dạng PDF', z.string()),
  file: 'application/pdf',
  query: messages.monthQuery,
}
export const reportView = report('/api/views', 'Báo một lượt xem đang diễn ra', viewReport, viewAnswer)
export const reportPresence = report('/api/presence', 'Báo bạn đọc vẫn đang xem', presenceReport, presenceAnswer)
export const reportReading = report('/api/readings', 'Báo đã xem bài đến đâu', readingReport, readingAnswer)
export const listPolls = read('/api/polls', '50 bình chọn mới nhất của tòa soạn, để đưa vào bài', messages.pollList)
export const proposePoll = write(
  'post',
  '/api/polls',
  'Đặt một bình chọn, chờ lãnh đạo duyệt',
  newPoll,
  messages.pollAnswer,
)
export const openPoll = write(
  'post',
  '/api/polls/{id}/opening',
  'Duyệt câu hỏi và mở bình chọn',
  messages.nothing,
  messages.pollAnswer,
)
export const closePoll = write(
  'post',
  '/api/polls/{id}/closing',
  'Đóng bình chọn và công bố kết quả',
  messages.nothing,
  messages.pollAnswer,
)
