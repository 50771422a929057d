import type { Disguise } from '../report.ts'
import { finding, type Signal } from './signal.ts'

/** How hard a disguise is to explain by habit or by a sloppy page, from 0 to 1. */
const strengths: Readonly<Partial<Record<Disguise, number>>> = {
  'unicode-digits': 0.9,
  homoglyphs: 1,
  'number-words': 0.5,
  'symbol-separators': 0.7,
  brackets: 0.6,
  emoji: 0.7,
  keycaps: 1,
  'zero-width': 0.8,
  'combining-marks': 1,
  'bidi-controls': 0.6,
  'soft-hyphen': 0.4,
  'percent-encoding': 0.3,
  mojibake: 0.8,
  glued: 0.3,
  regrouped: 0.5,
  spaced: 0.4,
  'stray-letter': 0.8,
}

/** Digits hidden from machines. An honest company wants its number found. */
export const disguised: Signal = {
  name: 'disguised',
  kind: 'bait',
  measure: ({ places }) => {
    const kinds = new Set(places.flatMap(({ mention }) => mention.disguises))
    let strength = 0
    for (const kind of kinds) strength = Math.max(strength, strengths[kind] ?? 0)
    const more = [...kinds].filter((kind) => (strengths[kind] ?? 0) > 0)
    return finding(
      strength + 0.1 * (more.length - 1),
      `The digits are disguised: ${more.join(', ').replaceAll('-', ' ')}.`,
    )
  },
}
