import { strangersHosts } from '../hosts.ts'
import type { Kind } from '../kind.ts'
import type { PlantedRole } from '../languages/language.ts'
import { split } from '../split.ts'

const ARRANGEMENTS = split<readonly PlantedRole[]>(
  [
    ['opening', 'call', 'advice', 'quiet'],
    ['call', 'opening', 'call'],
  ],
  [
    ['opening', 'quiet', 'call', 'advice'],
    ['call', 'advice', 'opening', 'quiet'],
  ],
)

/** A template that was filled for one brand and still names another. */
export const rivalLeftOver: Kind = {
  name: 'rival-left-over',
  label: 'planted',
  disguises: 'any',
  compose(page) {
    page.number({ role: 'planted' })
    page.host = page.pick(strangersHosts)
    page.title = page.planted('plainTitle')
    const sentences = page.pick(ARRANGEMENTS).map((role) => page.planted(role))
    const at = sentences.findLastIndex((sentence) => sentence.includes(page.brand.name))
    page.paragraph(
      ...sentences.map((sentence, index) =>
        index === at ? sentence.replace(page.brand.name, page.rival.name) : sentence,
      ),
    )
  },
}
