import { finding, type Signal } from './signal.ts'

const enough = 4

/** A list in which each organisation has its own number. */
export const directory: Signal = {
  name: 'directory',
  kind: 'calm',
  measure: ({ places }, { numbers, passages }) => {
    if (numbers.length < enough || places.length > 2) return null
    const single = numbers.filter((number) => number.places.length <= 2).length
    if (single / numbers.length < 0.8) return null
    const saysSo = passages.some((passage) => passage.concepts.all('directory').length > 0)
    return finding(
      Math.min(1, numbers.length / 8) * (saysSo ? 1 : 0.7),
      `It is one of ${numbers.length} numbers in a list.`,
    )
  },
}
