import { type Folded, fold } from './fold.ts'

/**
 * A title or a text as words with their places. A word is a run of letters, marks and digits of the folded text;
 * positions count words, offsets count UTF-16 units of the text as given.
 */
export interface Passage {
  readonly in: 'text' | 'title'
  readonly text: string
  readonly words: readonly string[]
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** The sentence and the paragraph of each word, counted from 0. */
  readonly sentences: readonly number[]
  readonly paragraphs: readonly number[]
}

const word = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}]+)*/gu
const sentenceEnd = /[.!?…。।？！](?=[\s"'”’)\]*_<]|$)|[;|•]|\n[ \t]*(?:[-*#>•|]|\d+[.)]\s)/
const paragraphEnd = /\n[ \t]*\r?\n|<\/?(?:p|div|li|h\d|td|tr|br)\b/i
/** A word with a whole number in it. */
const shortestGlued = 8
const digitAndLetter = /\p{N}\p{L}|\p{L}\p{N}/u
/** A line this short is a heading or a line of a list, not a piece of running text that was wrapped. */
const shortLine = 50

export function readPassage(text: string, part: 'text' | 'title', inMention: (offset: number) => boolean): Passage {
  const folded = fold(text)
  const words: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  const sentences: number[] = []
  const paragraphs: number[] = []
  let sentence = 0
  let paragraph = 0
  let lineStart = 0
  let before = 0
  for (const match of piecesOf(folded, inMention)) {
    const start = folded.at(match.index)
    const gap = text.slice(before, start)
    const lineBreak = gap === ' ' ? -1 : gap.indexOf('\n')
    if (gap !== ' ' && words.length > 0 && !(inMention(before - 1) && inMention(start))) {
      if (paragraphEnd.test(gap)) {
        paragraph += 1
        sentence += 1
      } else if (sentenceEnd.test(gap) || (lineBreak !== -1 && before + lineBreak - lineStart < shortLine)) {
        sentence += 1
      }
    }
    if (lineBreak !== -1) lineStart = before + gap.lastIndexOf('\n') + 1
    before = folded.at(match.index + match.word.length)
    words.push(match.word.replaceAll('’', "'"))
    starts.push(start)
    ends.push(before)
    sentences.push(sentence)
    paragraphs.push(paragraph)
  }
  return { in: part, text, words, starts, ends, sentences, paragraphs }
}

/** The words of a folded text. Where a number is glued to them ("Zorblatt18885550100support"), it is a word of its own. */
function* piecesOf(folded: Folded, inMention: (offset: number) => boolean): Generator<{ index: number; word: string }> {
  for (const { 0: whole, index } of folded.text.matchAll(word)) {
    if (whole.length < shortestGlued || !digitAndLetter.test(whole)) {
      yield { index, word: whole }
      continue
    }
    let from = 0
    for (let at = 1; at <= whole.length; at++) {
      if (at < whole.length && inMention(folded.at(index + at)) === inMention(folded.at(index + at - 1))) continue
      yield { index: index + from, word: whole.slice(from, at) }
      from = at
    }
  }
}

/** The first word that ends after this offset; the number of words where none does. */
export function wordAt(passage: Passage, offset: number): number {
  let low = 0
  let high = passage.ends.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (passage.ends[middle]! <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether a word of the text as given begins with a capital letter. */
export function isCapitalised(passage: Pick<Passage, 'text' | 'starts'>, word: number): boolean {
  const letter = String.fromCodePoint(passage.text.codePointAt(passage.starts[word]!)!).normalize('NFKC')
  return letter !== letter.toLowerCase()
}
