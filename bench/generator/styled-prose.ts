import type { Random } from './random.ts'
import type { Part } from './split.ts'

/** Offsets of the small and capital letters in the mathematical alphabets: sans-serif bold, script, Fraktur and so on. */
const ALPHABETS = {
  train: [
    { upper: 0x1d400, lower: 0x1d41a },
    { upper: 0x1d56c, lower: 0x1d586 },
  ],
  test: [
    { upper: 0x1d5d4, lower: 0x1d5ee },
    { upper: 0x1d670, lower: 0x1d68a },
    { upper: 0x1d468, lower: 0x1d482 },
  ],
} as const

/** Latin letters of the prose in a mathematical alphabet, or with zeros for the letter o. */
export function styledProse(part: Part, random: Random): (text: string) => string {
  if (random.chance(0.25)) return (text) => text.replace(/o/g, '0')
  const alphabet = random.pick<{ upper: number; lower: number }>(ALPHABETS[part])
  return (text) =>
    text.replace(/[A-Za-z]/g, (letter) => {
      const code = letter.charCodeAt(0)
      return String.fromCodePoint(code < 97 ? alphabet.upper + code - 65 : alphabet.lower + code - 97)
    })
}
