import { isPaymentNoise } from './noise.ts'

/** Nobody's statement has a longer line; the rest says nothing more. */
const longest = 300

/** The identifier of a creditor or of an account, `NL12ZZZ999999990000`: it names nobody to us. */
const accountNumber = /\b[A-Z]{2}\d{2}[A-Z0-9]{3}[A-Z0-9]{6,27}\b/g

/** A statement line in capitals, without accents, in one kind of star and one kind of space. */
export function foldLine(line: string): string {
  return line
    .slice(0, longest)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toUpperCase()
    .replace(/[\u2217\u22c6\u2605\u2606\u204e\u2731\u00d7\u2022\u00b7]/g, '*')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[^\x20-\x7e]+/g, ' ')
    .replace(accountNumber, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

export interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Words and digit runs. `DISNEY+` reads as `DISNEY PLUS`, `AT&T` as `AT AND T`. */
export function wordsOf(folded: string): Word[] {
  return [...folded.matchAll(/[A-Z]+|\d+|[+&]/g)].map((match) => ({
    text: match[0] === '+' ? 'PLUS' : match[0] === '&' ? 'AND' : match[0],
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** Whether everything before this place tells only how it was paid. */
export function isOnlyNoise(before: string): boolean {
  const codeOfProcessor = /(?:^|\s)[A-Z]{1,4}\s?\*\s*$/
  return before
    .replace(codeOfProcessor, ' ')
    .split(/[^A-Z0-9-]+/)
    .every((word) => word.replaceAll('-', '') === '' || isPaymentNoise(word))
}
