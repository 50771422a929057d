import { nearby, type Place } from '../scene.ts'
import { finding, type Signal } from './signal.ts'

/** "Our customer service", said on a page that is not the company's: a stranger speaks in its name. */
export const speaksAsCompany: Signal = {
  name: 'speaks-as-company',
  kind: 'bait',
  measure: ({ claim, places }, { host, catalogue }) => {
    if (claim === null || claim.by === 'role') return null
    const { companyId, name } = claim.party
    if (companyId !== null && host !== null && catalogue.hostOwner(host)?.companyId === companyId) return null
    return finding(
      places.some((place) => speaksOfOurSupport(place) || isSenderNamed(place)) ? 1 : 0,
      `The text speaks in the name of ${name}: “our support”.`,
    )
  },
}

/** A list gives the number right behind the name. */
const messageWords = 5

/** "USPS: your parcel is held …": a message that opens with the name of whom it pretends to come from. */
function isSenderNamed({ passage, from }: Place): boolean {
  const [first] = passage.brands
  if (passage.in === 'title' || first === undefined || first.from > 0 || from - first.to < messageWords) return false
  return /^\s?:\s/.test(passage.text.slice(passage.ends[first.to - 1], passage.starts[first.to]))
}

const reach = 25
const between = 4

function speaksOfOurSupport(place: Place): boolean {
  const { concepts } = place.passage
  const { from, to } = nearby(place, reach, reach)
  return concepts
    .within('own', from, to)
    .some((own) => concepts.has('support', own.to, own.to + between) || concepts.has('role', own.to, own.to + between))
}
