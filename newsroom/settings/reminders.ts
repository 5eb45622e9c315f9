import { z } from 'zod'

/** After how many hours those who may decide are reminded of a text that waits: the setting `reminders`. */
export const remindersSchema = z.strictObject({
  hours: z
    .int('Số giờ phải là một số nguyên.')
    .min(1, 'Ít nhất là 1 giờ.')
    .max(720, 'Nhiều nhất là 720 giờ, tức 30 ngày.'),
})
