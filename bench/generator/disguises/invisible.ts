import type { Disguise } from './disguise.ts'

/** Puts an invisible character between digits, at one place in three or everywhere. */
function between(raw: string, character: string, everywhere: boolean, chance: () => boolean): string {
  return raw.replace(/\d(?=\D?\d)/g, (digit) => (everywhere || chance() ? digit + character : digit))
}

export const zeroWidth: Disguise = ({ plain, part, random }) => {
  const character = random.pick(part === 'train' ? ['\u200B', '\u200C'] : ['\u200D', '\u2060', '\uFEFF'])
  return between(plain(), character, random.chance(0.5), () => random.chance(0.4))
}

export const softHyphen: Disguise = ({ plain, random }) =>
  between(plain(), '\u00AD', random.chance(0.5), () => random.chance(0.4))

export const combiningMarks: Disguise = ({ plain, part, random }) => {
  const mark = random.pick(part === 'train' ? ['\u0332', '\u0336'] : ['\u0333', '\u0305', '\u0338', '\u20DD'])
  return plain().replace(/\d/g, `$&${mark}`)
}

/** Directional controls around groups: what is shown stays, what is stored does not look like a number. */
export const bidiControls: Disguise = ({ written, part, random }) => {
  const [open, close] =
    part === 'train'
      ? ['\u202A', '\u202C']
      : random.pick([
          ['\u2066', '\u2069'],
          ['\u200E', ''],
        ])
  const sign = written.international ? '+' : ''
  return sign + written.groups.map((group) => `${open}${group}${close}`).join('-')
}
