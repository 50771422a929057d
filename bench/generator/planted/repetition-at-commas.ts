import { strangersHosts } from '../hosts.ts'
import type { Kind } from '../kind.ts'
import type { PlantedRole } from '../languages/language.ts'
import { split } from '../split.ts'

const ARRANGEMENTS = split<readonly PlantedRole[]>(
  [
    ['opening', 'advice', 'advice', 'promise', 'advice'],
    ['opening', 'call', 'advice', 'advice', 'advice'],
  ],
  [
    ['promise', 'opening', 'advice', 'advice'],
    ['opening', 'advice', 'pressure', 'advice', 'advice', 'call'],
  ],
)

/** A guide with the number at its commas and full stops, at least three times. */
export const repetitionAtCommas: Kind = {
  name: 'repetition-at-commas',
  label: 'planted',
  disguises: 'any',
  compose(page) {
    page.number({ role: 'planted' })
    page.host = page.pick(strangersHosts)
    page.title = page.planted(page.random.chance(0.5) ? 'title' : 'plainTitle')
    const sentences = page.pick(ARRANGEMENTS).map((role) => page.planted(role))
    page.paragraph(page.atCommas(sentences.join(' '), 0.6), page.planted('call'))
    page.paragraph(page.atStops(`${page.planted('opening')} ${page.planted('advice')}`, 0.9), page.planted('subject'))
  },
}
