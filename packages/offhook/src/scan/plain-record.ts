/** Names of the fields that are looked for. */
export interface PlainFields {
  readonly id: string
  readonly text: string
  readonly title: string
}

/** A stretch of bytes; `first` is -1 where there is none. */
export interface Stretch {
  bytes: Uint8Array
  first: number
  last: number
}

const quote = 0x22
const backslash = 0x5c
const isSpace = (byte: number | undefined): boolean => byte === 0x20 || byte === 0x09 || byte === 0x0d || byte === 0x0a

/** What ends a string, or may not stand in it as it is. */
const endsString = new Uint8Array(256)
endsString.fill(1, 0, 0x20)
endsString[quote] = endsString[backslash] = 1

/** The bytes that one letter behind a backslash stands for; 0 for what is no such letter. */
const unescaped = new Uint8Array(256)
for (const [letter, byte] of ['""', '\\\\', '//', 'b\b', 'f\f', 'n\n', 'r\r', 't\t'])
  unescaped[letter!.charCodeAt(0)] = byte!.charCodeAt(0)

/** A number this long is printed as it is read. */
const longestInteger = 15

/**
 * Reads lines of JSONL as bytes, without a string for the text. A plain record is an object of strings, numbers and
 * literals, in UTF-8 and without `\u` escapes in what is looked for. Whatever else JSON allows, and what it refuses, is
 * no plain record: it is left to `JSON.parse`.
 */
export class PlainRecord {
  /** The id, as JSON prints it; `null` where the record has none. */
  id = 'null'
  readonly text: Stretch = { bytes: new Uint8Array(), first: -1, last: 0 }
  readonly title: Stretch = { bytes: new Uint8Array(), first: -1, last: 0 }
  readonly #names: readonly (readonly [keyof PlainFields, Uint8Array])[]
  /** Texts without their escapes, one after the other. */
  #room = new Uint8Array(1 << 16)
  #used = 0
  #at = 0
  #hasEscapes = false

  constructor(fields: PlainFields) {
    const encoder = new TextEncoder()
    this.#names = (['id', 'text', 'title'] as const).map((field) => [field, encoder.encode(fields[field])])
  }

  /** Reads the line from `start` to `end` (exclusive), which is valid UTF-8; false where it is no plain record. */
  read(line: Buffer, start: number, end: number): boolean {
    this.id = 'null'
    this.text.first = this.title.first = -1
    this.#used = 0
    this.#at = start
    this.#skipSpaces(line, end)
    if (line[this.#at++] !== 0x7b) return false
    this.#skipSpaces(line, end)
    if (line[this.#at] === 0x7d) this.#at++
    else {
      do {
        if (!this.#readField(line, end)) return false
      } while (line[this.#at++] === 0x2c)
      if (this.#at > end || line[this.#at - 1] !== 0x7d) return false
    }
    this.#skipSpaces(line, end)
    return this.#at === end
  }

  #skipSpaces(line: Buffer, end: number): void {
    while (this.#at < end && isSpace(line[this.#at])) this.#at++
  }

  /** Reads `"name": value` and the spaces around. */
  #readField(line: Buffer, end: number): boolean {
    this.#skipSpaces(line, end)
    const name = this.#at + 1
    if (!this.#readString(line, end) || this.#hasEscapes) return false
    const nameEnd = this.#at - 1
    this.#skipSpaces(line, end)
    if (line[this.#at++] !== 0x3a) return false
    this.#skipSpaces(line, end)
    const first = this.#at
    const isString = line[first] === quote
    if (!(isString ? this.#readString(line, end) : this.#readOther(line, end))) return false
    const last = this.#at
    for (const [field, bytes] of this.#names) {
      if (nameEnd - name !== bytes.length || !isAt(bytes, line, name)) continue
      if (field === 'id') this.id = this.#printed(line, first, last, isString)
      else if (!isString) this[field].first = -1
      else if (!this.#take(this[field], line, first + 1, last - 1)) return false
    }
    this.#skipSpaces(line, end)
    return this.#at < end
  }

  #readString(line: Buffer, end: number): boolean {
    let at = this.#at
    this.#hasEscapes = false
    if (at >= end || line[at] !== quote) return false
    for (;;) {
      do at++
      while (at < end && endsString[line[at]!] === 0)
      if (at >= end) return false
      if (line[at] === quote) break
      if (line[at] !== backslash) return false
      this.#hasEscapes = true
      at++
      if (at >= end || (unescaped[line[at]!] === 0 && !isUnicodeEscape(line, at, end))) return false
    }
    this.#at = at + 1
    return true
  }

  /** Reads a number or a literal. */
  #readOther(line: Buffer, end: number): boolean {
    const other = /^(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null)(?![^\s,}])/.exec(
      line.toString('latin1', this.#at, Math.min(end, this.#at + longestOther)),
    )
    if (other === null || other[0].length === longestOther) return false
    this.#at += other[0].length
    return true
  }

  #printed(line: Buffer, first: number, last: number, isString: boolean): string {
    const written = line.toString('utf8', first, last)
    const isAsRead = isString ? !this.#hasEscapes : written.length <= longestInteger && isPlainValue.test(written)
    return isAsRead ? written : JSON.stringify(JSON.parse(written))
  }

  /** Takes a string as a stretch of the line or, where it has escapes, as a copy without. False for `\u` escapes. */
  #take(stretch: Stretch, line: Buffer, first: number, last: number): boolean {
    stretch.bytes = line
    stretch.first = first
    stretch.last = last
    if (!this.#hasEscapes) return true
    const room = this.#roomFor(last - first)
    let to = this.#used
    stretch.bytes = room
    stretch.first = to
    for (let at = first; at < last; at++) {
      let byte = line[at]!
      if (byte === backslash) {
        byte = unescaped[line[++at]!]!
        if (byte === 0) return false
      }
      room[to++] = byte
    }
    stretch.last = this.#used = to
    return true
  }

  #roomFor(length: number): Uint8Array {
    const wanted = this.#used + length
    if (wanted > this.#room.length) {
      const larger = new Uint8Array(2 * wanted)
      larger.set(this.#room.subarray(0, this.#used))
      for (const stretch of [this.text, this.title]) if (stretch.bytes === this.#room) stretch.bytes = larger
      this.#room = larger
    }
    return this.#room
  }
}

/** Longer than any literal, and than any number that anybody writes. */
const longestOther = 40
const isPlainValue = /^(?:true|false|null|0|-?[1-9]\d*)$/

function isUnicodeEscape(line: Buffer, at: number, end: number): boolean {
  return at + 4 < end && /^u[\da-f]{4}$/i.test(line.toString('latin1', at, at + 5))
}

function isAt(bytes: Uint8Array, line: Buffer, at: number): boolean {
  for (let i = 0; i < bytes.length; i++) if (bytes[i] !== line[at + i]) return false
  return true
}
