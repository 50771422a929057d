import { CharacterClass } from './character-classes.ts'
import { encodedCharacters } from './characters.data.ts'

export { CharacterClass }

/**
 * The classes of all code points, in pages of 128 so that the many pages of one sole class are shared: a look-up is two
 * loads from typed arrays. Code points past the last page are symbols.
 */
const pageBits = 7
const pageSize = 1 << pageBits

const { pageOf, pages } = build()

function build(): { pageOf: Uint16Array; pages: Uint8Array } {
  const flat = new Uint8Array(0x20000)
  let point = 0
  for (const run of encodedCharacters.split(' ')) {
    const [gap, length, first] = run.split('.') as [string, string, string]
    point += Number.parseInt(gap, 36)
    const step = first.endsWith('+') ? 1 : 0
    const value = Number.parseInt(first, 36)
    const count = Number.parseInt(length, 36)
    for (let i = 0; i < count; i++) flat[point + i] = value + i * step
    point += count
  }
  const pageOf = new Uint16Array(flat.length >> pageBits)
  const distinct = new Map<string, number>()
  const kept: Uint8Array[] = []
  for (let page = 0; page < pageOf.length; page++) {
    const content = flat.subarray(page << pageBits, (page + 1) << pageBits)
    const key = String.fromCharCode(...content)
    if (!distinct.has(key)) {
      distinct.set(key, kept.length)
      kept.push(content)
    }
    pageOf[page] = distinct.get(key)!
  }
  const pages = new Uint8Array(kept.length << pageBits)
  for (const [index, content] of kept.entries()) pages.set(content, index << pageBits)
  return { pageOf, pages }
}

/** The class of a code point, see `CharacterClass`. */
export function classOf(point: number): number {
  const page = point >> pageBits
  // Past the table stand tags and variation selectors, which take no room.
  if (page >= pageOf.length) return point >= 0xe0000 && point < 0xe1000 ? CharacterClass.invisible : 0
  return pages[(pageOf[page]! << pageBits) | (point & (pageSize - 1))]!
}
