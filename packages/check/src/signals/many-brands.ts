import { finding, type Signal } from './signal.ts'

/** One number for several companies: a support line that answers for rivals answers for none. */
export const manyBrands: Signal = {
  name: 'many-brands',
  kind: 'bait',
  measure: ({ claim, places }, { catalogue }) => {
    const companies = claim?.companies ?? []
    if (companies.length < 2) return null
    const names = companies.slice(0, 3).map((id) => catalogue.company(id)?.name ?? id)
    return finding(
      (companies.length - 1) / 2 / Math.sqrt(places.length),
      `One number is given for ${names.join(', ')}.`,
    )
  },
}
