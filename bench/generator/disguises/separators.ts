import { type Split, split } from '../split.ts'
import type { Disguise } from './disguise.ts'

const SYMBOLS: Split<string> = split(
  ['★', '~', '*', '_', '|', '•', '→', '::', '#', '--', '⟶', '‑'],
  ['↛', '⇢', '◆', '¦', '=', '^', "'", '"', ' , ', '»', '≈', '↹', '∼', '–'],
)

const PAIRS: Split<readonly [string, string]> = split(
  [
    ['[', ']'],
    ['{', '}'],
    ['((', '))'],
    ['<', '>'],
  ],
  [
    ['【', '】'],
    ['[{', '}]'],
    ['«', '»'],
    ['⟨', '⟩'],
    ['(', ']'],
  ],
)

const EMOJI: Split<string> = split(['📞', '☎️', '✅', '👉', '✈️'], ['📲', '🔥', '⭐', '➡️', '💬', '🤙'])

export const symbolSeparators: Disguise = ({ written, part, random }) => {
  const symbol = random.pick(SYMBOLS[part])
  return (written.international && random.chance(0.6) ? '+' : '') + written.groups.join(symbol)
}

/** Each group in brackets; sometimes one of them is missing. */
export const brackets: Disguise = ({ written, part, random }) => {
  const [open, close] = random.pick(PAIRS[part])
  const between = random.pick(['', '-', ' '])
  const unbalanced = random.chance(0.3)
  const groups = written.groups.map((group, index) => {
    const sign = index === 0 && written.international ? '+' : ''
    const lost = unbalanced && index === 1
    return `${lost ? '' : open}${sign}${group}${close}`
  })
  return groups.join(between)
}

export const emoji: Disguise = ({ written, part, random }) => {
  const chosen = random.pick(EMOJI[part])
  return (written.international ? '+' : '') + written.groups.join(random.chance(0.5) ? chosen : ` ${chosen} `)
}

/** Groups of two and odd lengths where the country uses others. */
export const regrouped: Disguise = ({ written, part, random }) => {
  const digits = written.groups.join('')
  const sizes =
    part === 'train'
      ? [2, 2, 2, 2, 2, 2, 2]
      : random.pick([
          [1, 4, 3, 3, 3],
          [3, 2, 2, 2, 2, 2],
          [1, 2, 3, 2, 3, 2],
        ])
  const groups: string[] = []
  let at = written.international && part === 'train' ? 1 : 0
  if (at > 0) groups.push(digits.slice(0, at))
  for (const size of sizes) {
    if (at >= digits.length) break
    groups.push(digits.slice(at, at + size))
    at += size
  }
  return (written.international ? '+' : '') + groups.join(random.pick(['-', ' ', '.']))
}

/** Every digit on its own. */
export const spaced: Disguise = ({ written, part, random }) => {
  const wide = part === 'train' ? ' ' : random.pick([' ', '  ', ' - ', '\u00A0'])
  return (written.international && random.chance(0.5) ? '+' : '') + [...written.groups.join('')].join(wide)
}

/** One letter that is no look-alike stands between the digits. */
export const strayLetter: Disguise = ({ written, part, random }) => {
  const letter = random.pick(part === 'train' ? ['x', 'c', 'n'] : ['r', 'q', 'k', 'w'])
  const at = random.int(1, written.groups.length - 1)
  const groups = written.groups.map((group, index) => (index === at ? letter + group : group))
  return (written.international ? '+' : '') + groups.join('-')
}

export const lineBreak: Disguise = ({ written, random }) => {
  const at = random.int(1, written.groups.length - 1)
  const sign = written.international ? '+' : ''
  return `${sign}${written.groups.slice(0, at).join('-')}${random.pick(['\n', '-\n', ' \n'])}${written.groups.slice(at).join('-')}`
}
