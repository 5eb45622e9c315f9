import { chooseNotifications } from '#newsroom/notifications/choose-notifications.ts'
import { handle } from '../../handle.ts'
import * as operations from '../../operations.ts'
import { refuseAllBut } from '../../refuse-all-but.ts'

export const PUT = handle(operations.chooseNotifications, ({ db, actor, body }) => chooseNotifications(db, actor, body))

export const { GET, POST, PATCH, DELETE, OPTIONS } = refuseAllBut('PUT')
