import { expect, it } from 'vitest'
import type { Deadline } from './deadlines.ts'
import { toIcs } from './ics.ts'

const now = new Date('2026-11-24T12:00:00Z')
const deadline: Deadline = {
  id: 'refund-window:annual:2026-11-20',
  kind: 'refund-window',
  title: 'Ask for the refund',
  due: '2026-12-31',
  because: '60 days from the charge, on 2026-11-20; äöü '.repeat(3),
  isEarliest: false,
  isAbout: false,
  binds: 'person',
  source: null,
  metOn: null,
}

it('writes whole days with reminders, and nothing of the merchant', () => {
  const ics = toIcs('abc', [deadline], { now })
  expect(ics).toContain(
    'DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\nSUMMARY:Paperwork: last day to ask\r\n',
  )
  expect(ics.match(/TRIGGER:-P[13]D/g)).toHaveLength(2)
  expect(ics).not.toMatch(/refund|charge/i)
})

it('names the merchant only when asked', () => {
  expect(toIcs('abc', [deadline], { now, merchant: 'Norton' })).toContain('SUMMARY:Ask for the refund (Norton)')
})

it('folds lines at 75 bytes without cutting a character, and ends each with CRLF', () => {
  const ics = toIcs('abc', [deadline], { now, merchant: 'Norton' })
  const lines = ics.split('\r\n')
  expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true)
  expect(ics).not.toContain('\ufffd')
  expect(ics.replaceAll('\r\n ', '')).toContain('60 days from the charge\\, on 2026-11-20\\; äöü ')
})

it('leaves out what was done, and gives an event the same name every time', () => {
  expect(toIcs('abc', [{ ...deadline, metOn: '2026-11-24' }], { now })).not.toContain('VEVENT')
  const uid = (text: string) => /UID:(.*)/.exec(text)?.[1]
  expect(uid(toIcs('abc', [deadline], { now }))).toBe(uid(toIcs('abc', [deadline], { now: new Date(0) })))
})
