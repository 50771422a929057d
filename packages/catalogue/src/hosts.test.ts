import { expect, test } from 'vitest'
import { hostTable } from './hosts.ts'

const table = hostTable([
  {
    id: 'brellowave',
    domains: ['brellowave.com', 'brello.me'],
    communityHosts: ['talk.brellowave.com', 'brello.me'],
    mixedHosts: ['brellowave.com', 'www.brellowave.com'],
  },
])

test.each([
  ['my.brellowave.com', false],
  ['a.b.brellowave.com', false],
  ['MY.Brellowave.COM', false],
  ['my.brellowave.com.', false],
  ['my.brellowave.com:8443', false],
  ['brellowave.com', true],
  ['www.brellowave.com', true],
  ['talk.brellowave.com', true],
  ['de.talk.brellowave.com', true],
  ['community.brellowave.com', true],
  ['forums.uk.brellowave.com', true],
  ['brello.me', true],
  ['anybody.brello.me', true],
])('%s is its own; users write there: %s', (host, community) => {
  expect(table.owner(host)).toEqual({ companyId: 'brellowave', community })
})

test.each([
  'notbrellowave.com',
  'brellowave.com.desk.net',
  'brellowave.co',
  'brellowave',
  'com',
  '',
  '.',
  'br\u0435llowave.com',
  '192.0.2.7',
])('%j is nobody it knows', (host) => {
  expect(table.owner(host)).toBeUndefined()
})
