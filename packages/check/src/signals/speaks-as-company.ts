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
    return finding(places.some(speaksOfOurSupport) ? 1 : 0, `The text speaks in the name of ${name}: “our support”.`)
  },
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
