import type { Piece, ReadParts } from '../document.ts'
import { MappedText } from '../locator-map.ts'

/** Longer texts are kept whole: looking for each line costs their length times the other's. */
const longest = 200_000

/** The lines of a plain text that another version of it has not, letters and digits alone compared. */
export function newLines(read: ReadParts, other: string): ReadParts {
  if (read.text.length > longest || other.length > longest) return read
  const known = bare(other)
  const text = new MappedText()
  let at = 0
  for (const line of read.text.split('\n')) {
    const words = bare(line)
    if (words !== '' && !known.includes(words)) {
      text.append(line, piecesOf(read.map, at, at + line.length), (place) => place)
      text.add('\n')
    }
    at += line.length + 1
  }
  return { ...read, text: text.toString(), map: text.pieces }
}

function bare(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

/** The one piece of a plain text, cut to a line. */
function piecesOf(map: readonly Piece[], from: number, to: number): Piece[] {
  const [piece] = map
  if (piece === undefined || !('start' in piece.place)) return []
  const { part, start } = piece.place
  return [{ at: 0, length: to - from, place: { part, start: start + from, end: start + to } }]
}
