import { fold } from './fold.ts'

interface Node<T> {
  next: Map<string, Node<T>> | undefined
  values: T[] | undefined
}

/** A phrase found in a passage: `from` is its first word, `to` the word after its last. */
export interface PhraseHit<T> {
  readonly value: T
  readonly from: number
  readonly to: number
}

/**
 * Phrases of one or more words, each standing for a value, matched in one walk over a text. A phrase `refund*` matches
 * every word that begins so. Where phrases begin at the same word, the longest of each value's is reported.
 */
export class PhraseBook<T> {
  readonly #root: Node<T> = { next: undefined, values: undefined }
  /** First letters and stems of the one-word prefixes, by their first three letters. */
  readonly #stems = new Map<string, [stem: string, value: T][]>()

  add(phrase: string, value: T): void {
    const words = wordsOf(phrase)
    if (words.length === 0) return
    if (words.length === 1 && phrase.endsWith('*')) {
      const key = words[0]!.slice(0, 3)
      const stems = this.#stems.get(key)
      if (stems) stems.push([words[0]!, value])
      else this.#stems.set(key, [[words[0]!, value]])
      return
    }
    let node = this.#root
    for (const word of words) {
      node.next ??= new Map()
      let next = node.next.get(word)
      if (next === undefined) {
        next = { next: undefined, values: undefined }
        node.next.set(word, next)
      }
      node = next
    }
    if (node.values === undefined) node.values = [value]
    else if (!node.values.includes(value)) node.values.push(value)
  }

  /** Every hit, ordered by first word. `spellings` gives further readings of a word, as `norton` for `n0rt0n`. */
  find(words: readonly string[], spellings?: (word: string) => readonly string[]): PhraseHit<T>[] {
    const hits: PhraseHit<T>[] = []
    const longest = new Map<T, number>()
    for (let from = 0; from < words.length; from++) {
      longest.clear()
      this.#walk(this.#root, words, from, from, spellings, longest)
      for (const [stem, value] of this.#stems.get(words[from]!.slice(0, 3)) ?? []) {
        if (words[from]!.startsWith(stem) && !longest.has(value)) longest.set(value, from + 1)
      }
      for (const [value, to] of longest) hits.push({ value, from, to })
    }
    return hits
  }

  #walk(
    node: Node<T>,
    words: readonly string[],
    from: number,
    at: number,
    spellings: ((word: string) => readonly string[]) | undefined,
    longest: Map<T, number>,
  ): void {
    if (node.values) for (const value of node.values) longest.set(value, Math.max(at, longest.get(value) ?? 0))
    if (node.next === undefined || at >= words.length) return
    const word = words[at]!
    const next = node.next.get(word)
    if (next) {
      this.#walk(next, words, from, at + 1, spellings, longest)
      return
    }
    for (const spelling of spellings?.(word) ?? []) {
      const other = node.next.get(spelling)
      if (other) this.#walk(other, words, from, at + 1, spellings, longest)
    }
  }
}

/** A phrase as the words of a passage are: folded, split where no letter or digit stands. */
export function wordsOf(phrase: string): string[] {
  return fold(phrase.replaceAll('’', "'")).text.match(/[\p{L}\p{M}\p{N}]+(?:'[\p{L}]+)*/gu) ?? []
}
