import { fold } from './fold.ts'
import { eachWord } from './words.ts'

interface Node<T> {
  next: Map<string, Node<T>> | undefined
  /** Nodes for every word that begins so, by the first letters of the stem. */
  stems: Map<string, [stem: string, node: Node<T>][]> | undefined
  values: T[] | undefined
}

/** Stems are looked up by so many first letters; none is shorter. */
const stemKey = 3

function emptyNode<T>(): Node<T> {
  return { next: undefined, stems: undefined, values: undefined }
}

/** A phrase found in a passage: `from` is its first word, `to` the word after its last. */
export interface PhraseHit<T> {
  readonly value: T
  readonly from: number
  readonly to: number
}

/**
 * Phrases of one or more words, each standing for a value, matched in one walk over a text. The last word of a phrase
 * may be a stem: `gift card*` matches "gift cards". Of the phrases that begin at one word and stand for the same value,
 * the longest is reported.
 */
export class PhraseBook<T> {
  readonly #root: Node<T> = emptyNode()
  /** By their first letters, the words that some phrase begins with, and some others. */
  readonly #beginnings = new Uint8Array(1 << 15)

  add(phrase: string, value: T): void {
    const words = wordsOf(phrase)
    if (words.length === 0) return
    const isStem = phrase.endsWith('*') && words.at(-1)!.length >= stemKey
    this.#beginnings[beginningOf(words[0]!)] = 1
    let node = this.#root
    words.forEach((word, index) => {
      node = isStem && index === words.length - 1 ? stemNode(node, word) : wordNode(node, word)
    })
    if (node.values === undefined) node.values = [value]
    else if (!node.values.includes(value)) node.values.push(value)
  }

  /** Every hit, ordered by first word. `spellings` gives further readings of a word, as `norton` for `n0rt0n`. */
  find(words: readonly string[], spellings?: (word: string) => readonly string[]): PhraseHit<T>[] {
    const hits: PhraseHit<T>[] = []
    const longest = new Map<T, number>()
    const walk = (node: Node<T>, at: number): void => {
      if (node.values) for (const value of node.values) longest.set(value, Math.max(at, longest.get(value) ?? 0))
      if (at >= words.length) return
      const word = words[at]!
      const next = node.next?.get(word)
      if (next) walk(next, at + 1)
      for (const [stem, other] of node.stems?.get(word.slice(0, stemKey)) ?? []) {
        if (word.startsWith(stem)) walk(other, at + 1)
      }
      if (next || spellings === undefined || node.next === undefined) return
      for (const spelling of spellings(word)) {
        const other = node.next.get(spelling)
        if (other) walk(other, at + 1)
      }
    }
    for (let from = 0; from < words.length; from++) {
      const word = words[from]!
      // Most words begin no phrase at all.
      if (!this.#beginsPhrase(word) && !spellings?.(word).length) continue
      walk(this.#root, from)
      if (longest.size === 0) continue
      for (const [value, to] of longest) hits.push({ value, from, to })
      longest.clear()
    }
    return hits
  }

  #beginsPhrase(word: string): boolean {
    if (this.#beginnings[beginningOf(word)] === 0) return false
    if (this.#root.next?.has(word)) return true
    if (word.length < stemKey) return false
    for (const [stem] of this.#root.stems?.get(word.slice(0, stemKey)) ?? nothing)
      if (word.startsWith(stem)) return true
    return false
  }
}

const nothing: readonly [string, unknown][] = []

/** A number for the first letters of a word: different words may share it. Stems are no shorter than these letters. */
function beginningOf(word: string): number {
  const second = word.length > 1 ? word.charCodeAt(1) & 31 : 0
  const third = word.length > 2 ? word.charCodeAt(2) & 31 : 0
  return ((word.charCodeAt(0) & 31) << 10) | (second << 5) | third
}

function wordNode<T>(node: Node<T>, word: string): Node<T> {
  node.next ??= new Map()
  const known = node.next.get(word)
  if (known) return known
  const next = emptyNode<T>()
  node.next.set(word, next)
  return next
}

function stemNode<T>(node: Node<T>, stem: string): Node<T> {
  node.stems ??= new Map()
  const key = stem.slice(0, stemKey)
  const stems = node.stems.get(key) ?? []
  node.stems.set(key, stems)
  const known = stems.find(([other]) => other === stem)
  if (known) return known[1]
  const next = emptyNode<T>()
  stems.push([stem, next])
  return next
}

/** A phrase as the words of a passage are: folded, split where no letter or digit stands. */
export function wordsOf(phrase: string): string[] {
  const { text } = fold(phrase.replaceAll('’', "'"))
  const words: string[] = []
  eachWord(text, (start, end) => words.push(text.slice(start, end)))
  return words
}
