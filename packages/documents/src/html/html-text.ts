import type { Place } from '../document.ts'
import { MappedText } from '../locator-map.ts'

/** What stands between two stretches of text, the stronger one wins. */
export type Gap = 'none' | 'space' | 'cell' | 'line' | 'paragraph'

const gaps: readonly Gap[] = ['none', 'space', 'cell', 'line', 'paragraph']
const written: Readonly<Record<Gap, string>> = { none: '', space: ' ', cell: '\t', line: '\n', paragraph: '\n\n' }

/** Reads what stands at an offset in place of itself: a character reference or an escape. Null: nothing special. */
export type Unescape = (source: string, at: number) => { text: string; length: number } | null

/** Text as a browser lays it out: white space collapsed, blocks on lines of their own, each with its place. */
export class HtmlText {
  readonly out = new MappedText()
  #gap: Gap = 'none'

  /** Asks for at least this gap before the next text. */
  gap(gap: Gap): void {
    if (gaps.indexOf(gap) > gaps.indexOf(this.#gap)) this.#gap = gap
  }

  /**
   * Adds a stretch of the source.
   *
   * @returns the text that was added, without gaps
   */
  add(
    source: string,
    from: number,
    to: number,
    place: (start: number, end: number) => Place,
    read: Unescape,
    isPreformatted = false,
  ): string {
    const plain = isPreformatted ? preformattedRun : collapsedRun
    // Matched alone: in the whole source a match would run on past the end, again and again.
    const stretch = source.slice(from, to)
    let added = ''
    let at = from
    while (at < to) {
      plain.lastIndex = at - from
      const text = plain.exec(stretch)?.[0] ?? ''
      const { length } = text
      if (length > 0) {
        this.#write(text, place(at, at + length))
        added += text
        at += length
        continue
      }
      const unit = source.charCodeAt(at)
      if (isPreformatted ? unit === 0x0d : isSpace(unit)) {
        if (isPreformatted) {
          if (source.charCodeAt(at + 1) !== 0x0a) this.#write('\n', place(at, at + 1))
        } else {
          this.gap('space')
          added += ' '
        }
        at++
        continue
      }
      const escaped = unit === 0 ? null : read(source, at)
      if (escaped === null) {
        const text = unit === 0 ? '\ufffd' : source[at]!
        this.#write(text, place(at, at + 1))
        added += text
        at++
      } else {
        this.#write(escaped.text, place(at, at + escaped.length))
        added += escaped.text
        at += escaped.length
      }
    }
    return added
  }

  #write(text: string, place: Place): void {
    if (this.out.length > 0) this.out.add(written[this.#gap])
    this.#gap = 'none'
    this.out.add(text, place)
  }
}

const collapsedRun = /[^&\\\t\n\f\r \0]+(?: [^&\\\t\n\f\r \0]+)*/y
const preformattedRun = /[^&\\\r\0]+/y

function isSpace(unit: number): boolean {
  return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d && unit !== 0x0b)
}
