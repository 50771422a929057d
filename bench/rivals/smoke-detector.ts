import type { Rival } from './rival.ts'

/**
 * The rules of Charcoal's SmokeDetector as its documentation and reviewers describe them, written anew: candidates of 7 to
 * 19 digits in three views, and the two text rules. Its lists of known numbers are left out, since no number of this
 * benchmark is on them.
 */
const brands =
  /airline|apple|netflix|gmail|google|hp|norton|quickbooks|mcafee|microsoft|outlook|yahoo|facebook|amazon|paypal|epson|canon|brother|antivirus|delta|coinbase|printer/gi
const supportWords = [
  'customer',
  'help',
  'care',
  'helpline',
  'reservation',
  'phone',
  'recovery',
  'service',
  'support',
  'contact',
  'number',
]
const phrase = /(?:customer|tech(?:nical)?)\W{0,3}(?:support|service|care)\W{0,3}(?:phone\W{0,3})?number/i

/** Digits by look: a table of single characters, then whatever compatibility decomposition makes a digit. */
const looks: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  Ø: '0',
  О: '0',
  Ο: '0',
  I: '1',
  l: '1',
  '|': '1',
  S: '5',
}

function deobfuscate(text: string): string {
  let plain = ''
  for (const character of text.replace(/<\/?[a-z]{1,6}>/gi, ' ')) {
    const digits = /\d{1,2}/.exec(character.normalize('NFKC'))
    plain += looks[character] ?? (digits ? digits[0] : character)
  }
  return plain
}

const between = String.raw`(?:[^\p{L}\p{N}]{0,8}|[^\d])`
const run = new RegExp(String.raw`\d(?:${between}\d){6,18}`, 'gu')

/** Every prefix of a run of digits is a candidate, as in the original; a run is not begun again inside itself. */
function candidates(text: string): string[] {
  const found = new Set<string>()
  for (const view of [text, deobfuscate(text)]) {
    for (const match of view.replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '').matchAll(run)) {
      const digits = match[0].replace(/\D/g, '')
      for (let length = 7; length <= Math.min(19, digits.length); length++) found.add(digits.slice(0, length))
    }
  }
  return [...found]
}

export const smokeDetector: Rival = {
  name: "SmokeDetector's described rules",
  find: candidates,
  judge: (text, title = '') => {
    const opening = `${title} ${text}`.slice(0, 300)
    const start = opening.replace(/[^\p{L}\p{N} ]/gu, '').toLowerCase()
    const words = supportWords.filter((word) => start.includes(word)).length
    const digits = deobfuscate(opening).match(/\d/g)?.length ?? 0
    brands.lastIndex = 0
    return (brands.test(start) && digits >= 5 && words >= 2) || (phrase.test(`${title} ${text}`) && digits >= 7)
  },
}
