/**
 * A sentence as it is set in its language. French has a space before `: ; ! ? »` and after `«` at which no line may
 * break; in the data it is written as an ordinary one.
 */
export function typeset(language: string, sentence: string): string {
  if (language !== 'fr') return sentence
  return sentence.replace(/ (?=[;!?»])| (?=:(?:[\s’«"]|$))/g, noBreak).replace(/(?<=«) /g, noBreak)
}

const noBreak = '\u00a0'
