import { findNumbers } from '../src/find-numbers.ts'

const frames: readonly ((text: string) => string)[] = [
  (text) => `See ${text} for details.`,
  (text) => `(${text})`,
  (text) => `{"value": "${text}", "next": true}`,
  (text) => `name;${text};ok`,
  (text) => `<td>${text}</td>`,
]
const countries = [undefined, 'US', 'GB', 'DE', 'IN', 'FR', 'BR'] as const

/** What of a text that holds no phone number is taken for one, in several surroundings and countries. */
export function takenForNumbers(decoy: string): string[] {
  return frames.flatMap((frame) =>
    countries.flatMap((country) =>
      findNumbers(frame(decoy), country === undefined ? {} : { country }).map(
        ({ e164, dial }) => `${country ?? 'no country'}: ${e164 ?? dial} in ${frame(decoy)}`,
      ),
    ),
  )
}
