import type { JudgedNumber, Scene } from '../scene.ts'
import { onceAScene } from '../text/once-a-scene.ts'
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
  measure: ({ places }, scene) =>
    places.length > 2 ? null : finding(listness(scene), `It is one of ${scene.numbers.length} numbers in a list.`),
}

/** How much the text is a list, from 0 to 1. */
const listness = onceAScene(({ numbers, passages }: Scene): number => {
  const single = numbers.filter((number) => number.places.length <= 2)
  if (single.length / numbers.length < 0.8) return 0
  const isList = numbers.length >= enoughNumbers && countOwners(single) >= enoughOwners && single.every(isShortLine)
  if (isList) return 0.9
  if (numbers.length < enough) return 0
  const saysSo = passages.some((passage) => passage.concepts.all('directory').length > 0)
  return Math.min(1, numbers.length / 8) * (saysSo ? 1 : 0.7)
})

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
