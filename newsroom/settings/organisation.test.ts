import { expect, test } from 'vitest'
import { organisationSchema } from './organisation.ts'

test('an organisation without settings has sensible ones', () => {
  expect(organisationSchema.parse({ phone: '0237 000 000' })).toMatchObject({
    siteName: 'Ban Tuyên giáo và Dân vận Tỉnh ủy Lam Sơn',
    phone: '0237 000 000',
    email: '',
  })
})
