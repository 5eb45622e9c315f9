import { database } from '#db/connection.ts'
import { proveIdentity } from '#newsroom/people/prove-identity.ts'
import { handle } from '../../handle.ts'
import * as operations from '../../operations.ts'
import { refuseAllBut } from '../../refuse-all-but.ts'

export const POST = handle(operations.proveIdentity, ({ actor, body, session }) =>
  proveIdentity(database(), actor, { ...session, ...body }),
)

export const { GET, PUT, PATCH, DELETE, OPTIONS } = refuseAllBut('POST')
