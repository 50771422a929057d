/** One record of a CSV file. */
export interface CsvRecord {
  readonly fields: string[]
  /** The line on which it begins, from 1. */
  readonly line: number
  /** Exactly what stands in the file, without the line end. */
  readonly raw: string
  /** False for a last line without line end: it may have been cut short. */
  readonly isEnded: boolean
  /** Set where a quotation mark opens and nothing closes it. */
  readonly isBroken: boolean
}

const quote = 34
/** A quoted field longer than this was never meant to be one: its quotation mark stands alone. */
const longestField = 16_384

/**
 * Splits a CSV text (RFC 4180, with any one-character delimiter) that comes in pieces. Lines without quotation marks,
 * which are nearly all, are cut at the delimiter without looking at single characters.
 */
export function* recordsOf(pieces: Iterable<string>, delimiter: string): Generator<CsvRecord> {
  let buffer = ''
  let line = 1
  let at = 0
  let quoteAt = -1
  let onlyReturns: boolean | null = null
  const iterator = pieces[Symbol.iterator]()
  let isDone = false

  const more = (): boolean => {
    if (isDone) return false
    const next = iterator.next()
    if (next.done) {
      isDone = true
      return false
    }
    buffer = buffer.slice(at) + next.value
    at = 0
    quoteAt = buffer.indexOf('"')
    return true
  }

  while (true) {
    let end = buffer.indexOf('\n', at)
    if (end === -1) {
      if (more()) continue
      if (at >= buffer.length) return
      onlyReturns ??= buffer.indexOf('\r', at) !== -1 && buffer.indexOf('\r', at) < buffer.length - 1
      end = buffer.length
      if (onlyReturns) {
        yield* oldMacRecords(buffer.slice(at), delimiter, line)
        return
      }
    }
    // Looked for once and remembered: a text without quotation marks is not searched again for each line.
    if (quoteAt !== -1 && quoteAt < at) quoteAt = buffer.indexOf('"', at)
    if (quoteAt === -1 || quoteAt >= end) {
      const isEnded = end < buffer.length
      const stop = isEnded && end > at && buffer.charCodeAt(end - 1) === 13 ? end - 1 : end
      const raw = buffer.slice(at, stop)
      at = end + 1
      yield { fields: raw.split(delimiter), line, raw, isEnded, isBroken: false }
      line += 1
      continue
    }
    let parsed = quoted(buffer, at, delimiter)
    while (parsed === null && buffer.length - at < longestField && more()) parsed = quoted(buffer, at, delimiter)
    if (parsed === null && !isDone && buffer.length - at < longestField) parsed = quoted(buffer, at, delimiter)
    if (parsed === null || parsed.end - at > longestField) {
      // The mark opens and never closes: this line is lost, the next one is read again.
      const stop = end > at && buffer.charCodeAt(end - 1) === 13 ? end - 1 : end
      const raw = buffer.slice(at, stop)
      yield { fields: raw.split(delimiter), line, raw, isEnded: end < buffer.length, isBroken: true }
      at = end + 1
      line += 1
      continue
    }
    // A record that ends exactly at the buffer's end may go on in the next piece.
    if (parsed.end >= buffer.length && more()) continue
    const raw = buffer.slice(at, parsed.stop)
    const isEnded = parsed.end < buffer.length
    yield { fields: parsed.fields, line, raw, isEnded, isBroken: false }
    for (let i = raw.indexOf('\n'); i !== -1; i = raw.indexOf('\n', i + 1)) line += 1
    line += 1
    at = parsed.end + 1
  }
}

interface Quoted {
  readonly fields: string[]
  /** Where the record's text stops, and where its line end (or the buffer) does. */
  readonly stop: number
  readonly end: number
}

/** A record with quoted fields, or null where the buffer ends inside one. */
function quoted(text: string, from: number, delimiter: string): Quoted | null {
  const fields: string[] = []
  const cut = delimiter.charCodeAt(0)
  let at = from
  while (true) {
    let field = ''
    let start = at
    while (text.charCodeAt(start) === 32) start += 1
    if (text.charCodeAt(start) === quote) {
      at = start + 1
      while (true) {
        const close = text.indexOf('"', at)
        if (close === -1) return null
        field += text.slice(at, close)
        at = close + 1
        if (text.charCodeAt(at) !== quote) break
        field += '"'
        at += 1
      }
      // What follows a closing mark before the delimiter belongs to the field as it stands: "a"b, -> ab.
      const rest = at
      while (at < text.length && !isBoundary(text.charCodeAt(at), cut)) at += 1
      field += text.slice(rest, at).trimEnd()
    } else {
      start = at
      while (at < text.length && !isBoundary(text.charCodeAt(at), cut)) at += 1
      field = text.slice(start, at)
    }
    fields.push(field)
    if (at >= text.length) return { fields, stop: at, end: at }
    const code = text.charCodeAt(at)
    if (code === cut) {
      at += 1
      continue
    }
    if (code === 13) {
      if (text.charCodeAt(at + 1) === 10) return { fields, stop: at, end: at + 1 }
      return { fields, stop: at, end: at }
    }
    return { fields, stop: at, end: at }
  }
}

function isBoundary(code: number, cut: number): boolean {
  return code === cut || code === 10 || code === 13
}

function* oldMacRecords(text: string, delimiter: string, line: number): Generator<CsvRecord> {
  const lines = text.split('\r')
  for (let i = 0; i < lines.length; i++) {
    const raw = lines[i]!
    if (i === lines.length - 1 && raw === '') return
    const parsed = raw.includes('"') ? quoted(raw, 0, delimiter) : null
    yield {
      fields: parsed?.fields ?? raw.split(delimiter),
      line: line + i,
      raw,
      isEnded: i < lines.length - 1,
      isBroken: raw.includes('"') && parsed === null,
    }
  }
}
