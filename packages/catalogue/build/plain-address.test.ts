import { expect, test } from 'vitest'
import { addressFault } from './plain-address.ts'

test.each([
  'https://help.brellowave.com/contact',
  'https://help.brellowave.com/i18n/forward.do?p=/customer/plan.jsp',
  'https://help.brellowave.com/hc/en-us/articles/1234-Can-t-cancel%3F',
  'https://help.brellowave.com/ru/%D0%BA%D0%B0%D0%BA',
  'https://www.brellowave.co.uk/help/index.html?hl=en-GB',
  'https://help.brellowave.com/out?to=my.brellowave.com',
])('%s may stand in the data', (address) => {
  expect(addressFault(address)).toBeUndefined()
})

const notPlain = 'not as a browser writes it: no codes, capitals or dots that hide a host'
const inside = 'an address inside an address'

test.each([
  ['letters of another script', 'https://help.br\u0435llowave.com/contact', notPlain],
  ['such letters in the subdomain alone', 'https://h\u0435lp.brellowave.com/contact', notPlain],
  ['a dot of another script', 'https://help\u3002brellowave.com/contact', notPlain],
  ['capitals', 'https://HELP.brellowave.com/contact', notPlain],
  ['a host in codes', 'https://help%2Ebrellowave.com/contact', notPlain],
  ['a dot at the end of the host', 'https://help.brellowave.com./contact', 'the host does not end in a name'],
  ['a host as a number', 'https://2130706433/contact', notPlain],
  ['text that turns its direction', 'https://help.brellowave.com/a\u202emoc', notPlain],
  ['steps back', 'https://help.brellowave.com/contact/../users/desk', notPlain],
  [
    'a word in codes',
    'https://help.brellowave.com/%75sers/desk',
    'letters written as codes, which hide where the address leads',
  ],
  ['a user name', 'https://help.brellowave.com@desk.net/contact', 'a host and a path, without port or user name'],
  ['a port', 'https://help.brellowave.com:8443/contact', 'a host and a path, without port or user name'],
  ['a redirector with a target', 'https://help.brellowave.com/out?to=desk.net', inside],
  ['a target without scheme', 'https://help.brellowave.com/out?to=//desk.net/', inside],
  ['a target in codes of codes', 'https://help.brellowave.com/out?to=%252F%252Fdesk.net', inside],
  ['a target behind a semicolon', 'https://help.brellowave.com/out;url=desk.net/', inside],
  ['a target in the path', 'https://help.brellowave.com/redirect/desk.net', inside],
  ['a path that is a host', 'https://help.brellowave.com//desk.net/', inside],
  ['a target behind a fragment', 'https://help.brellowave.com/#/go/desk.net', inside],
  ['an open line', 'http://help.brellowave.com/contact', 'only https'],
  ['nothing', '', 'not an address'],
])('%s is refused', (_, address, fault) => {
  expect(addressFault(address)).toBe(fault)
})
