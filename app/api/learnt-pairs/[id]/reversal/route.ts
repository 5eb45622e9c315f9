import { reverseLearning } from '#newsroom/proof/learning/reverse-learning.ts'
import { handle } from '../../../handle.ts'
import * as operations from '../../../operations.ts'
import { refuseAllBut } from '../../../refuse-all-but.ts'

export const POST = handle(operations.reverseLearning, async ({ db, actor, id }) => reverseLearning(db, actor, id))

export const { GET, PUT, PATCH, DELETE, OPTIONS } = refuseAllBut('POST')
