import type { DocumentVerdict, FiredSignal, NotRead, NumberVerdict } from '../report.ts'

/**
 * The verdict on a text: `planted` if any number is; `caution` if a number is unverified or reported, a part could not
 * be read, or the text itself asks for what no honest support asks for; else `clear`.
 */
export function documentVerdict(
  numbers: readonly NumberVerdict[],
  signals: readonly FiredSignal[],
  notRead: readonly NotRead[],
): DocumentVerdict {
  if (numbers.includes('planted')) return 'planted'
  const isDoubtful = numbers.some((verdict) => verdict === 'unverified' || verdict === 'reported')
  return isDoubtful || signals.length > 0 || notRead.length > 0 ? 'caution' : 'clear'
}
