import { expect, test } from 'vitest'
import { readVerificationCode, verificationCode } from './verification-code.ts'

const hash = '4f2a91bc07d35e6810aac2f49b31d7e5'.repeat(2)

test('a code is the beginning of the hash, in groups that can be read out', () => {
  expect(verificationCode(hash)).toBe('4F2A-91BC-07D3-5E68-10AA')
})

test.each([
  ['as it is printed', '4F2A-91BC-07D3-5E68-10AA'],
  ['with blanks, small letters and long dashes', ' 4f2a 91bc – 07d3 5e68 10aa '],
  ['with letters that look like digits', '4F2A-9lBC-O7D3-5E68-IOAA'],
  ['in one piece', '4f2a91bc07d35e6810aa'],
])('%s it is read', (_, typed) => {
  expect(readVerificationCode(typed)).toBe('4f2a91bc07d35e6810aa')
})

test.each(['', '4F2A-91BC', `${hash}`, '4F2A-91BC-07D3-5E68-10AG', '%_'.repeat(10)])('%j is no code', typed => {
  expect(readVerificationCode(typed)).toBeUndefined()
})
