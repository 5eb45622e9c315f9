import { describe, expect, test } from 'vitest'
import { readAddress } from './request-address.ts'

describe('one spelling for every page', () => {
  test.each([
    ['/', '/'],
    ['/bai-viet/giao-ban-quy-iii', '/bai-viet/giao-ban-quy-iii'],
    ['/bai-viet/giao-ban?utm_source=zalo&fbclid=1', '/bai-viet/giao-ban'],
    ['/?trang=2', '/'],
    ['/chuyen-muc/dan-van?trang=2&x=1', '/chuyen-muc/dan-van?trang=2'],
    ['/chuyen-muc/dan-van?trang=1', '/chuyen-muc/dan-van'],
    ['/the/nong-thon-moi?trang=3', '/the/nong-thon-moi?trang=3'],
    ['/tac-gia/le-minh?trang=3&q=a', '/tac-gia/le-minh?trang=3'],
    ['/tim-kiem?trang=2&q=d%C3%A2n+v%E1%BA%ADn', '/tim-kiem?q=d%C3%A2n+v%E1%BA%ADn&trang=2'],
    ['/tim-kiem?q=%20%20d%C3%A2n%20%20v%E1%BA%ADn%20', '/tim-kiem?q=d%C3%A2n+v%E1%BA%ADn'],
    ['/tim-kiem?q=da%CC%82n', '/tim-kiem?q=d%C3%A2n'],
    ['/tim-kiem?q=a&q=b', '/tim-kiem?q=a'],
    ['/xac-minh?ma=%204f2a+91bc%20&utm_source=a', '/xac-minh?ma=4f2a+91bc'],
    ['/tim-kiem?q=a&tu=2017-01-01&den=&sap-xep=moi-nhat', '/tim-kiem?q=a&tu=2017-01-01&sap-xep=moi-nhat'],
    ['/tim-kiem?q=a&tu=1/1/2017&den=31-12-2017', '/tim-kiem?q=a&tu=2017-01-01&den=2017-12-31'],
    ['/tim-kiem?sap-xep=lien-quan&chuyen-muc=dan-van-kheo&q=a', '/tim-kiem?q=a&chuyen-muc=dan-van-kheo'],
    ['/tim-kiem?q=%25%25%25', '/tim-kiem?q=%25%25%25'],
    ['/tim-kiem?q=%', '/tim-kiem?q=%25'],
    ['/toa-soan-cu', '/toa-soan-cu'],
    ['/apix', '/apix'],
  ])('%s has the key %s', (target, key) => {
    expect(readAddress(target)).toMatchObject({ kind: 'reader', key })
  })

  test.each([
    ['/bai-viet/giao-ban/', '/bai-viet/giao-ban'],
    ['//bai-viet//giao-ban', '/bai-viet/giao-ban'],
    ['//kẻ-xấu.vn/', '/k%E1%BA%BB-x%E1%BA%A5u.vn'],
    ['//evil.example/%2e%2e.', '/evil.example/...'],
    ['/b%61i-viet/x', '/bai-viet/x'],
    ['/chuyen-muc/dan-van/?trang=2&utm_source=zalo', '/chuyen-muc/dan-van?trang=2'],
    ['//toa-soan', '/toa-soan'],
    ['/toa-soan/?a=1', '/toa-soan?a=1'],
    ['/api//views', '/api/views'],
  ])('%s is sent to %s', (target, location) => {
    expect(readAddress(target)).toEqual({ kind: 'redirect', location })
  })
})

describe('addresses that two programs could read differently are refused', () => {
  test.each([
    '/bai-viet%2Fgiao-ban',
    '/bai-viet%2fgiao-ban',
    '/toa-soan%5C..%5Capi',
    '/bai-viet\\x',
    '/bai-viet/%00',
    '/bai-viet/%0d%0aSet-Cookie:x',
    '/../etc/passwd',
    '/bai-viet/..',
    '/bai-viet/./x',
    '/%2e%2e/x',
    '/bai-viet/%ff',
    '/bai-viet/%E1%BA',
    '/bai-viet/%',
    'http://evil.example/',
    '*',
    '',
    `/${'a'.repeat(2_100)}`,
    '/_next/static/..%2f..%2fpackage.json',
    '/media/%2e%2e/x',
  ])('%s', target => {
    expect(readAddress(target).kind).toBe('refused')
  })

  test.each([
    [`/tim-kiem?q=${'a'.repeat(201)}`, 'Từ khóa tìm kiếm dài quá 200 ký tự.'],
    [`/xac-minh?ma=${'4'.repeat(61)}`, 'Mã xác minh có 20 ký tự.'],
    ['/tim-kiem?q=a&trang=1000000000', 'Số trang phải là số từ 1 đến 10.000.'],
    ['/chuyen-muc/a?trang=0', 'Số trang phải là số từ 1 đến 10.000.'],
    ['/chuyen-muc/a?trang=-1', 'Số trang phải là số từ 1 đến 10.000.'],
    ['/chuyen-muc/a?trang=hai', 'Số trang phải là số từ 1 đến 10.000.'],
    [`/tim-kiem?q=${'%'.repeat(1_000)}`, 'Từ khóa tìm kiếm dài quá 200 ký tự.'],
    [`/tim-kiem?q=${'a'.repeat(10_000)}`, 'Địa chỉ quá dài.'],
    ['/tim-kiem?q=a&tu=2017-01-01%20or%201=1', 'Ngày phải viết như 17/10/2017.'],
    ['/tim-kiem?q=a&den=31/02/2017', 'Ngày phải viết như 17/10/2017.'],
    ["/tim-kiem?q=a&chuyen-muc=x'--", 'Chuyên mục tìm kiếm không hợp lệ.'],
    ['/tim-kiem?q=a&sap-xep=id;drop', 'Kết quả tìm kiếm chỉ xếp theo moi-nhat hoặc lien-quan.'],
  ])('%s: a sentence says why', (target, detail) => {
    expect(readAddress(target)).toEqual({ kind: 'refused', detail })
  })
})

test.each([
  ['/toa-soan', 'desk'],
  ['/toa-soan/bai/1?_rsc=x', 'desk'],
  ['/dang-nhap', 'desk'],
  ['/api/views', 'api'],
  ['/api/auth/callback/credentials', 'api'],
  ['/_next/static/chunks/%5Bid%5D.js', 'next'],
  ['/media/1/480.avif', 'media'],
  ['/healthz', 'operations'],
  ['/metrics', 'operations'],
])('%s belongs to %s', (target, kind) => {
  expect(readAddress(target).kind).toBe(kind)
})
