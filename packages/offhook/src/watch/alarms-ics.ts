import { createHash } from 'node:crypto'
import type { AlarmView, SeriesView } from './series-view.ts'

const prodId = '-//Offhook//Watch//EN'

/** Alarms, and the charges that are expected next, as a calendar (RFC 5545). */
export function alarmsIcs(alarms: readonly AlarmView[], series: readonly SeriesView[], now: Date): string {
  const stamp = `${now.toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`
  const events = [
    ...alarms.map(({ id, date, text, next }) => event(id, date, text, next.join('\n'), stamp)),
    ...series.flatMap(({ id, merchant, nextDate, amount, kind }) =>
      nextDate === null || kind === 'income' || kind === 'transfer'
        ? []
        : [
            event(
              `next-${id}-${nextDate}`,
              nextDate,
              `${merchant}: about ${amount.value} ${amount.currency}`,
              'Expected from your statements.',
              stamp,
            ),
          ],
    ),
  ]
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${prodId}`,
    'CALSCALE:GREGORIAN',
    ...events.flat(),
    'END:VCALENDAR',
  ]
  return `${lines.flatMap(folded).join('\r\n')}\r\n`
}

function event(id: string, date: string, summary: string, description: string, stamp: string): string[] {
  const day = date.replaceAll('-', '')
  return [
    'BEGIN:VEVENT',
    `UID:${createHash('sha256').update(id).digest('hex').slice(0, 32)}@offhook.invalid`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${day}`,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    'TRANSP:TRANSPARENT',
    'CLASS:PRIVATE',
    'END:VEVENT',
  ]
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, (character) => `\\${character}`).replaceAll('\n', '\\n')
}

/** Lines of at most 75 bytes; what follows begins with a space. Never inside a character. */
function folded(line: string): string[] {
  const parts: string[] = []
  let part = ''
  let bytes = 0
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (bytes + size > (parts.length === 0 ? 75 : 74)) {
      parts.push(part)
      part = ''
      bytes = 0
    }
    part += character
    bytes += size
  }
  parts.push(part)
  return parts.map((text, index) => (index === 0 ? text : ` ${text}`))
}
