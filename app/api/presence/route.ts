import { asRoute } from '../plain-answer.ts'
import { refuseAllBut } from '../refuse-all-but.ts'
import { presenceHandler } from './presence-handler.ts'

export const POST = asRoute(presenceHandler)

export const { GET, PUT, PATCH, DELETE, OPTIONS } = refuseAllBut('POST')
