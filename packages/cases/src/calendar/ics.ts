import { createHash } from 'node:crypto'
import { addDays } from './days.ts'
import type { Deadline } from './deadlines.ts'

export interface IcsOptions {
  /** Written into the titles only when the person asks for it: a calendar is often shared. */
  readonly merchant?: string
  /** When the file is made. */
  readonly now: Date
}

/**
 * The open deadlines as an iCalendar file (RFC 5545): whole days, reminders three days and one day before, titles that
 * say nothing of the merchant unless asked.
 */
export function toIcs(caseId: string, deadlines: readonly Deadline[], { merchant, now }: IcsOptions): string {
  const stamp = `${now.toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`
  const events = deadlines
    .filter(({ metOn }) => metOn === null)
    .flatMap((deadline) => {
      const { id, title, due, because, source } = deadline
      const summary = merchant ? `${title} (${merchant})` : neutral[deadline.kind]
      const notes = merchant
        ? [because, source?.citation].filter((line) => line !== undefined).join('\n')
        : `Case ${caseId}`
      return [
        'BEGIN:VEVENT',
        `UID:${createHash('sha256').update(`${caseId} ${id}`).digest('hex').slice(0, 32)}@offhook.invalid`,
        `DTSTAMP:${stamp}`,
        `DTSTART;VALUE=DATE:${due.replaceAll('-', '')}`,
        `DTEND;VALUE=DATE:${addDays(due, 1).replaceAll('-', '')}`,
        `SUMMARY:${text(summary)}`,
        `DESCRIPTION:${text(notes)}`,
        'TRANSP:TRANSPARENT',
        'CLASS:PRIVATE',
        ...['-P3D', '-P1D'].flatMap((trigger) => [
          'BEGIN:VALARM',
          'ACTION:DISPLAY',
          `DESCRIPTION:${text(summary)}`,
          `TRIGGER:${trigger}`,
          'END:VALARM',
        ]),
        'END:VEVENT',
      ]
    })
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Offhook//Offhook//EN',
    'CALSCALE:GREGORIAN',
    ...events,
    'END:VCALENDAR',
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}

const neutral: Readonly<Record<Deadline['kind'], string>> = {
  renewal: 'Paperwork: last day',
  'refund-window': 'Paperwork: last day to ask',
  'cooling-off': 'Paperwork: last day',
  monitoring: 'Look at the statement',
  'stop-payment': 'Talk to the bank: last day',
  'billing-error': 'Letter to the bank: last day',
  'card-dispute': 'Bank: last day',
  'direct-debit-recall': 'Bank: last day',
  'unauthorised-payment': 'Bank: last day',
  own: 'Reminder',
}

function text(value: string): string {
  return value.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n')
}

/** No line is longer than 75 bytes; a continued one begins with a space. Never cut within a character. */
function folded(line: string): string {
  const parts: string[] = []
  let part = ''
  let bytes = 0
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (bytes + size > 74) {
      parts.push(part)
      part = ''
      bytes = 0
    }
    part += character
    bytes += size
  }
  return [...parts, part].join('\r\n ')
}
