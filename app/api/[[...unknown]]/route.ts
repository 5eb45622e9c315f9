import { noSuchAddress } from '../problem.ts'

/** Whatever the API does not know is told as its other errors are; Next would answer programs with a page for people. */
export const GET = noSuchAddress
export const POST = noSuchAddress
export const PUT = noSuchAddress
export const PATCH = noSuchAddress
export const DELETE = noSuchAddress
export const OPTIONS = noSuchAddress
