import { asRoute } from '../plain-answer.ts'
import { refuseAllBut } from '../refuse-all-but.ts'
import { readingHandler } from './reading-handler.ts'

export const POST = asRoute(readingHandler)

export const { GET, PUT, PATCH, DELETE, OPTIONS } = refuseAllBut('POST')
