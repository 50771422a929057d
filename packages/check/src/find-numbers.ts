import type { FindNumbers, FoundNumber } from './found.ts'
import { type Reading, readInternational, readNational } from './parse/read.ts'
import type { Mention } from './report.ts'

const candidate = /[+＋]?[([{]{0,2}\p{Nd}(?:\p{Nd}|[^\p{L}\p{N}\n\t,;]{1,4}(?=\p{Nd})){5,24}/gu

function asciiDigits(raw: string): string {
  let digits = ''
  for (const character of raw) {
    if (!/\p{Nd}/u.test(character)) continue
    const point = character.codePointAt(0)!
    let zero = point
    while (zero > 0 && point - zero < 10 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--
    digits += point < 128 ? character : String((point - zero) % 10)
  }
  return digits
}

export const findNumbers: FindNumbers = (text, context) => {
  const found = new Map<string, FoundNumber & { mentions: Mention[] }>()
  const parts: ['title' | 'text', string][] = [
    ['title', context.title ?? ''],
    ['text', text],
  ]
  for (const [part, value] of parts) {
    for (const match of value.matchAll(candidate)) {
      const raw = match[0]
      const digits = asciiDigits(raw)
      let reading: Reading | null = null
      if (/^[+＋]/.test(raw)) reading = readInternational(digits)
      else {
        reading = readNational(digits, context.country ?? 'US')
        if (reading === null && digits.length > 10) reading = readInternational(digits)
        if (reading !== null && /^\d+$/.test(raw) && !context.country) reading = null
      }
      if (reading === null) continue
      const mention: Mention = { in: part, start: match.index, end: match.index + raw.length, raw, disguises: [] }
      const known = found.get(reading.e164)
      if (known) known.mentions.push(mention)
      else {
        found.set(reading.e164, {
          e164: reading.e164,
          dial: null,
          country: reading.country,
          kind: reading.kind,
          fictional: /^\+1...55501..$/.test(reading.e164),
          repairs: [],
          mentions: [mention],
        })
      }
    }
  }
  return [...found.values()]
}
