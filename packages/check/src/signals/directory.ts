import type { JudgedNumber } from '../scene.ts'
import { finding, type Signal } from './signal.ts'

const enough = 4
/** So few numbers are a list where each is another organisation's. */
const enoughOwners = 2
const enoughNumbers = 3
/** A line of a list has few words. */
const shortLine = 14

/** A list in which each organisation has its own number. */
export const directory: Signal = {
  name: 'directory',
  kind: 'calm',
  measure: ({ places }, { numbers, passages }) => {
    if (places.length > 2) return null
    const single = numbers.filter((number) => number.places.length <= 2)
    if (single.length / numbers.length < 0.8) return null
    const isList = numbers.length >= enoughNumbers && countOwners(single) >= enoughOwners && single.every(isShortLine)
    if (!isList && numbers.length < enough) return null
    const saysSo = passages.some((passage) => passage.concepts.all('directory').length > 0)
    const value = isList ? 0.9 : Math.min(1, numbers.length / 8) * (saysSo ? 1 : 0.7)
    return finding(value, `It is one of ${numbers.length} numbers in a list.`)
  },
}

/** How many organisations are named right beside a number of their own. */
function countOwners(numbers: readonly JudgedNumber[]): number {
  const owners = new Set<string>()
  for (const { claim } of numbers) {
    if (claim === null || claim.by === 'role' || claim.nearness === 'text') continue
    owners.add(claim.party.companyId ?? claim.party.name)
  }
  return owners.size
}

function isShortLine({ places }: JudgedNumber): boolean {
  return places.every(({ sentence }) => sentence.to - sentence.from <= shortLine)
}
