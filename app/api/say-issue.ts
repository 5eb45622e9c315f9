import type { z } from 'zod'

/**
 * What is wrong with a part of a body, as a whole sentence: for those rules of the schemas that carry no sentence of
 * their own. People see these only when a program is at fault, so that they name no field; programs read the path.
 */
export const sayIssue: z.core.$ZodErrorMap = issue => {
  switch (issue.code) {
    case 'invalid_type':
      if ((issue.path ?? []).length === 0) return 'Dữ liệu gửi lên không đúng dạng.'
      return issue.input === undefined
        ? 'Dữ liệu gửi lên thiếu một mục bắt buộc.'
        : 'Dữ liệu gửi lên có một mục không đúng kiểu.'
    case 'unrecognized_keys':
      return 'Dữ liệu gửi lên có mục không được dùng ở đây.'
    case 'too_big':
    case 'too_small':
      return 'Dữ liệu gửi lên có một mục ngắn quá hoặc dài quá mức cho phép.'
    default:
      return 'Dữ liệu gửi lên có một mục không hợp lệ.'
  }
}
