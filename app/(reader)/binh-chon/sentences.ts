/** What became of a ballot, by the last part of the address that its reader was sent to. */
export const sentences: Record<string, string> = {
  'da-ghi': 'Đã ghi nhận phiếu của bạn. Cảm ơn bạn đã tham gia.',
  'da-bo-phieu': 'Trình duyệt này đã bỏ phiếu. Mỗi bạn đọc một phiếu, nên phiếu vừa gửi không được tính thêm.',
  'da-dong': 'Bình chọn này đã đóng, nên phiếu vừa gửi không được tính.',
  'chua-chon': 'Bạn chưa chọn phương án nào. Hãy quay lại và chọn.',
  'qua-nhieu': 'Từ mạng này vừa có quá nhiều phiếu. Hãy quay lại sau ít phút và gửi lại phiếu.',
  'khong-nhan': 'Phiếu này không được nhận. Phiếu phải do bạn đọc gửi từ chính trang này.',
  'thu-lai': 'Máy chủ tạm thời chưa ghi được phiếu. Hãy quay lại và gửi lại sau ít phút.',
}
