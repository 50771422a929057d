import { brandsWithin, type Place } from '../scene.ts'
import { finding, type Signal, share } from './signal.ts'

/** The number parts a brand from its own words of support: "Norton 1-888-… customer service". */
export const betweenBrandAndSupport: Signal = {
  name: 'between-brand-and-support',
  kind: 'bait',
  measure: ({ places }) =>
    finding(share(places, parts), 'The number is put between a brand name and words such as “customer service”.'),
}

function parts({ passage, sentence, from, to }: Place): boolean {
  const after = { from: to, to: Math.min(sentence.to, to + 3) }
  if (!passage.concepts.has('support', after.from, after.to) && !passage.concepts.has('role', after.from, after.to)) {
    return false
  }
  const before = { from: Math.max(sentence.from, from - 2), to: from }
  return (
    brandsWithin(passage, before).some((brand) => !brand.inNumber) ||
    passage.organisations.some((span) => span.from < before.to && span.to > before.from)
  )
}
