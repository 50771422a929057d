import type { Disguise } from './disguise.ts'

/** Number words of the page's language, for all digits or for the last groups. */
export const numberWords: Disguise = ({ written, language, part, random }) => {
  const from = random.chance(0.5) ? 0 : written.groups.length - (part === 'train' ? 1 : 2)
  return written.groups
    .map((group, index) =>
      index < from ? group : spell(group, language.digits, language.zeroAgain, language.double, part),
    )
    .join(part === 'train' ? ' ' : random.pick([' ', ', ', ' - ']))
}

function spell(group: string, digits: readonly string[], zeroAgain: string, double: string, part: string): string {
  const words: string[] = []
  for (let i = 0; i < group.length; i++) {
    const digit = Number(group[i])
    const word = digit === 0 && zeroAgain !== '' && part === 'test' ? zeroAgain : digits[digit]!
    if (double !== '' && part === 'test' && group[i] === group[i + 1] && group[i] !== group[i + 2]) {
      words.push(double, word)
      i++
    } else words.push(word)
  }
  return words.join(' ')
}

/** 555 as the letters on its keys; zero and one have none, so a reserved number can hide no more. */
export const vanityLetters: Disguise = ({ written, part }) => {
  const letters = part === 'train' ? 'JKL' : 'LKJ'
  return written.groups.map((group) => (group === '555' ? letters : group)).join('-')
}

/** Runs into the words beside it; the page drops the spaces around. */
export const glued: Disguise = ({ written, part }) => written.groups.join(part === 'train' ? '-' : '')

/** One country digit too many, or a plus sign where the country code should be. */
export const countryDigit: Disguise = ({ number, part }) => {
  const national = number.groups.join('-')
  return part === 'train'
    ? `+${number.countryCode}-${number.countryCode}-${national}`
    : `+${number.countryCode} ${number.countryCode} ${national}`
}
