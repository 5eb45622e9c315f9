import { expect, test } from 'vitest'
import { sayError } from './say-error.ts'

test('an error is told with what caused it, in one line', () => {
  const refused = new Error('connect ECONNREFUSED 127.0.0.1:5432')
  const failed = new Error('Failed query: select 1\nparams: $argon2id$bí-mật', { cause: refused })
  expect(sayError(new Error('no epoch', { cause: failed }))).toBe(
    'no epoch: Failed query: select 1: connect ECONNREFUSED 127.0.0.1:5432',
  )
})

test('several causes at once are all told: a host with two addresses answers on neither', () => {
  const both = new AggregateError([new Error('connect ECONNREFUSED ::1:5432'), new Error('connect ETIMEDOUT')])
  expect(sayError(both)).toBe('AggregateError: connect ECONNREFUSED ::1:5432; connect ETIMEDOUT')
})

test('nothing in an error can forge a line, and a circle of causes ends', () => {
  const error = new Error('one\ntwo\u001b[2J')
  error.cause = error
  expect(sayError(error)).toBe('one\\ntwo\\u001b[2J')
  expect(sayError('\r')).toBe('\\r')
})
