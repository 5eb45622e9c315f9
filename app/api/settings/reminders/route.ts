import * as operations from '../../operations.ts'
import { settingHandlers } from '../setting-handlers.ts'

export const { GET, PUT, POST, PATCH, DELETE, OPTIONS } = settingHandlers('reminders', {
  read: operations.readReminders,
  change: operations.changeReminders,
})
