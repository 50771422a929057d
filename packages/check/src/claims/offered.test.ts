import { catalogue } from '@offhook/catalogue'
import { describe, expect, test } from 'vitest'
import { sceneOf } from '../check.ts'
import { isOffered } from './offered.ts'

const offered = (text: string) =>
  sceneOf(text, { catalogue, today: '2026-11-23', fictional: 'as-assigned' })
    .numbers.filter(isOffered)
    .flatMap(({ places }) => places.map(({ mention }) => mention.raw))

describe('a number is offered', () => {
  test.each([
    ['beside words of calling', 'Call Norton on 202-555-0143.', '202-555-0143'],
    ['with its calling code', 'Norton refunds: +1 202 555 0143', '+1 202 555 0143'],
    ['on a service line', 'Norton refunds 1-888-555-0143', '1-888-555-0143'],
    ['grouped as numbers are, beside somebody who would answer', 'Norton support (202) 555-0143', '(202) 555-0143'],
    ['as a short code that is dialled for a company', 'Dial 78787 for Norton.', '78787'],
  ])('%s', (_, text, raw) => expect(offered(text)).toContain(raw))
})

describe('nothing is offered by', () => {
  test.each([
    [
      'the post code of a licence',
      'Support for Windows was added. Free Software Foundation, Boston, MA\n 02110-1301 USA',
    ],
    ['the name of a machine', 'New support for x86_64-apple-darwin and Windows.'],
    ['a version before a word in capitals', 'Windows support\n\n*** 8.6b2 TAGGED FOR RELEASE ***'],
    ['a standard', 'Support for ISO C threads (ISO/IEC 9899:2011) and ISO-8859-1 on Windows.'],
    ['sizes and ranges', 'Windows: support for 32 * 1024 * 1024 bytes, modes 1002 and 1003, the range [1024...1079].'],
    ['the code points of a table', 'Windows support: call 911B.0020.0002 and 996B.0020.0002 by phone.'],
    ['what is left of mark-up', 'Contact Google support\n(16)B l(45)B\nl(16) l'],
    ['a date of a manual page', 'Contact Windows support. .TH VMSTAT 8 2020\\-06\\-04 procps'],
    ['issues', 'Windows support: closes #12172, #11674, LZ4 by @leeyoung624 (#1626).'],
    [
      'a hash behind a plus',
      'Update the Windows support to https://code.example/aom/+/3e3b9342a20147ec6e4f89aa290e20277c12',
    ],
    ['a path of a drawing', 'GitHub support <path d="c.41.41 1.08 0 1.49 0 005.34-1.48l.27.28v.79l4.25 4.25"/>'],
    ['a system call and a proposal', 'Windows support: PEP 517 failures; add the munlock system call (124).'],
  ])('%s', (_, text) => expect(offered(text)).toEqual([]))
})
