import { changeOwnEmail } from '#newsroom/people/change-email.ts'
import { handle } from '../../handle.ts'
import * as operations from '../../operations.ts'
import { refuseAllBut } from '../../refuse-all-but.ts'

export const PUT = handle(operations.changeEmail, ({ db, actor, body }) => changeOwnEmail(db, actor, body.email))

export const { GET, POST, PATCH, DELETE, OPTIONS } = refuseAllBut('PUT')
