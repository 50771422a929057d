import { stripVTControlCharacters } from 'node:util'
import { wrapAnsi } from 'fast-wrap-ansi'
import { createColors } from 'picocolors'

/** How output is laid out: colours on a terminal only, lines no wider than it is. */
export interface Terminal {
  readonly colors: ReturnType<typeof createColors>
  /** Columns to use: those of the terminal, at most 100, where lines are still easy to read. */
  readonly width: number
}

const widest = 100
const usual = 80

export function terminalOf(stream: NodeJS.WriteStream): Terminal {
  const isPlain = process.env['NO_COLOR'] !== undefined && process.env['NO_COLOR'] !== ''
  return {
    colors: createColors(stream.isTTY === true && !isPlain && process.env['TERM'] !== 'dumb'),
    width: Math.min(widest, stream.columns ?? usual),
  }
}

/** Wraps a paragraph at words; every line begins with `indent`, the first one with `first` where it is given. */
export function paragraph(text: string, { width }: Terminal, indent = '', first = indent): string {
  // What the first line begins with takes room from its words.
  const extra = Math.max(0, stripVTControlCharacters(first).length - indent.length)
  const lines = wrapAnsi('x'.repeat(extra) + text, Math.max(20, width - indent.length), { trim: true }).split('\n')
  return lines
    .map((line, index) => (index === 0 ? first + line.slice(extra) : indent + line))
    .join('\n')
    .trimEnd()
}

/** Characters that could move the cursor, ring a bell or turn text around, replaced by a space. */
export function harmless(text: string): string {
  return text.replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ')
}
