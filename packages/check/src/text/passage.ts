import { type Folded, fold } from './fold.ts'
import { eachWord } from './words.ts'

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

const sentenceEnd = /[.!?…。।？！](?=[\s"'”’)\]*_<])|[!?…。।？！]$|[;|•]|\n[ \t]*(?:[-*#>•|]|\d+[.)]\s)/
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
  const take = (from: number, to: number): void => {
    const start = folded.at(from)
    const isSpace = start - before === 1 && text.charCodeAt(before) === 0x20
    if (!isSpace) {
      const gap = text.slice(before, start)
      const lineBreak = gap.indexOf('\n')
      if (words.length > 0 && !(inMention(before - 1) && inMention(start))) {
        if (paragraphEnd.test(gap)) {
          paragraph += 1
          sentence += 1
        } else if (
          sentenceEnd.test(gap) ||
          (gap === '.' && isRunOn(text, before, start)) ||
          (lineBreak !== -1 && before + lineBreak - lineStart < shortLine)
        ) {
          sentence += 1
        }
      }
      if (lineBreak !== -1) lineStart = before + gap.lastIndexOf('\n') + 1
    }
    before = folded.at(to)
    words.push(folded.text.slice(from, to).replaceAll('’', "'"))
    starts.push(start)
    ends.push(before)
    sentences.push(sentence)
    paragraphs.push(paragraph)
  }
  eachWord(folded.text, (from, to) => takePieces(folded, from, to, inMention, take))
  return { in: part, text, words, starts, ends, sentences, paragraphs }
}

/** A word of a folded text. Where a number is glued to it ("Zorblatt18885550100support"), that is a word of its own. */
function takePieces(
  folded: Folded,
  from: number,
  to: number,
  inMention: (offset: number) => boolean,
  take: (from: number, to: number) => void,
): void {
  if (
    to - from >= shortestGlued &&
    mayHaveNumber(folded.text, from, to) &&
    digitAndLetter.test(folded.text.slice(from, to))
  ) {
    let piece = from
    for (let at = from + 1; at < to; at++) {
      if (inMention(folded.at(at)) === inMention(folded.at(at - 1))) continue
      take(piece, at)
      piece = at
    }
    take(piece, to)
  } else take(from, to)
}

/** "…by day.Call us" ends a sentence, the dot of "Booking.com" and of "7.5" does not. */
function isRunOn(text: string, dot: number, next: number): boolean {
  return /[\p{Lu}\p{N}]/u.test(text[next]!) && !/\p{N}/u.test(text[dot - 1]!)
}

/** Whether a word has more than ASCII letters. */
function mayHaveNumber(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at)
    if (unit < 0x41 || unit > 0x7a) return true
  }
  return false
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
  const unit = passage.text.charCodeAt(passage.starts[word]!)
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a
  const letter = String.fromCodePoint(passage.text.codePointAt(passage.starts[word]!)!).normalize('NFKC')
  return letter !== letter.toLowerCase()
}
