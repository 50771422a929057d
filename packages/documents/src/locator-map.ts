import type { Box, Piece, Place } from './document.ts'

/**
 * Collects text piece by piece with its places, and finds the places again.
 *
 * @example
 * const text = new MappedText()
 * text.add('1-', { part: 'html', start: 10, end: 12 })
 * text.add('888', { part: 'html', start: 15, end: 18 })
 * locate(text.pieces, 0, 5) // [{ part: 'html', start: 10, end: 18 }]
 */
export class MappedText {
  readonly pieces: Piece[] = []
  readonly #chunks: string[] = []
  #length = 0

  get length(): number {
    return this.#length
  }

  /** Adds text; without a place it is ours, as a line break between paragraphs. */
  add(text: string, place?: Place): void {
    if (text === '') return
    if (place !== undefined) this.pieces.push({ at: this.#length, length: text.length, place })
    this.#chunks.push(text)
    this.#length += text.length
  }

  /** Adds what another reader made; `rename` puts its places into this document. */
  append(text: string, pieces: readonly Piece[], rename: (place: Place) => Place): void {
    for (const { at, length, place } of pieces)
      this.pieces.push({ at: at + this.#length, length, place: rename(place) })
    this.#chunks.push(text)
    this.#length += text.length
  }

  toString(): string {
    return this.#chunks.join('')
  }
}

/** The places of a stretch of text, in reading order; those that follow each other in the same part are joined. */
export function locate(pieces: readonly Piece[], start: number, end: number): Place[] {
  const places: Place[] = []
  for (let index = firstAfter(pieces, start); index < pieces.length; index++) {
    const piece = pieces[index]!
    if (piece.at >= end) break
    const place = cut(piece, Math.max(0, start - piece.at), Math.min(piece.length, end - piece.at))
    const last = places.at(-1)
    const joined = last && join(last, place)
    if (joined) places[places.length - 1] = joined
    else places.push(place)
  }
  return places
}

/** The index of the first piece that ends after an offset. */
function firstAfter(pieces: readonly Piece[], offset: number): number {
  let low = 0
  let high = pieces.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const { at, length } = pieces[middle]!
    if (at + length <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The place of a part of a piece. */
function cut({ length, place }: Piece, from: number, to: number): Place {
  if ('start' in place) {
    if (place.end - place.start !== length) return place
    return { ...place, start: place.start + from, end: place.start + to }
  }
  if (!('box' in place)) return place
  const { box } = place
  const share = box.width / length
  return { ...place, box: { ...box, x: rounded(box.x + share * from), width: rounded(share * (to - from)) } }
}

/** How far apart two stretches of one source may stand and still be one place: more than any tag between two digits. */
const reach = 2_000

function join(a: Place, b: Place): Place | null {
  if (a.part !== b.part) return null
  if ('start' in a) {
    if (!('start' in b) || a.attribute !== b.attribute || b.start < a.start || b.start - a.end > reach) return null
    return { ...a, end: Math.max(a.end, b.end) }
  }
  if ('box' in a) {
    if (!('box' in b) || a.page !== b.page || a.field !== b.field || !isSameLine(a.box, b.box)) return null
    return { ...a, box: around(a.box, b.box) }
  }
  return 'paragraph' in b && a.paragraph === b.paragraph && a.attribute === b.attribute ? a : null
}

function isSameLine(a: Box, b: Box): boolean {
  const middle = b.y + b.height / 2
  return middle >= a.y && middle <= a.y + a.height
}

function around(a: Box, b: Box): Box {
  const x = Math.min(a.x, b.x)
  const y = Math.min(a.y, b.y)
  return {
    x,
    y,
    width: rounded(Math.max(a.x + a.width, b.x + b.width) - x),
    height: rounded(Math.max(a.y + a.height, b.y + b.height) - y),
  }
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
