import { asRoute } from '../plain-answer.ts'
import { refuseAllBut } from '../refuse-all-but.ts'
import { viewHandler } from './view-handler.ts'

export const POST = asRoute(viewHandler)

export const { GET, PUT, PATCH, DELETE, OPTIONS } = refuseAllBut('POST')
