/** A string value in JSON, with the offsets between its quotes and the key it stands under. */
export interface JsonString {
  readonly key: string
  readonly from: number
  readonly to: number
}

/** The string values in a stretch of JSON, whole or broken, in order. Keys of JSON-LD itself (`@type`) are left out. */
export function* jsonStrings(source: string, from: number, to: number): Generator<JsonString> {
  let key = ''
  for (let at = source.indexOf('"', from); at !== -1 && at < to; at = source.indexOf('"', at)) {
    const start = at + 1
    const end = endOfString(source, start, to)
    at = end + 1
    while (isSpace(source.charCodeAt(at))) at++
    if (source.charCodeAt(at) === 0x3a) key = source.slice(start, end)
    else if (!key.startsWith('@')) yield { key, from: start, to: end }
  }
}

function endOfString(source: string, start: number, to: number): number {
  let at = start
  while (at < to && source.charCodeAt(at) !== 0x22) at += source.charCodeAt(at) === 0x5c ? 2 : 1
  return Math.min(at, to)
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\n', t: '\t', b: '', f: '' }

/** Reads one escape that begins at a backslash. */
export function readJsonEscape(source: string, at: number): { text: string; length: number } {
  const kind = source[at + 1] ?? ''
  if (kind === 'u') {
    const unit = Number.parseInt(source.slice(at + 2, at + 6), 16)
    if (!Number.isNaN(unit)) return { text: String.fromCharCode(unit), length: 6 }
  }
  return { text: escapes[kind] ?? kind, length: 2 }
}
