import { talkHosts } from '../hosts.ts'
import type { Kind } from '../kind.ts'
import type { PlantedRole } from '../languages/language.ts'
import { split } from '../split.ts'

const QUOTED = split<readonly PlantedRole[]>(
  [
    ['mailOpening', 'mailCall', 'mailClose'],
    ['alert', 'alertCall'],
  ],
  [
    ['mailSubject', 'mailOpening', 'mailLine', 'mailCall'],
    ['alert', 'alertThreat', 'alertCall'],
  ],
)

/** A warning that quotes the whole fake text, number and all. */
export const warningQuote: Kind = {
  name: 'warning-quote',
  label: 'clean',
  disguises: ['none', 'none', 'symbol-separators', 'unicode-digits', 'brackets'],
  compose(page) {
    page.number({ role: 'reported' })
    page.host = page.pick(talkHosts)
    if (page.random.chance(0.3)) page.block(page.clean('warningNumber'))
    else {
      page.block(page.clean('warning'))
      for (const role of page.pick(QUOTED)) page.block(`> ${page.planted(role)}`)
    }
    page.paragraph(page.clean('warningAdvice'), page.clean('warningAdvice'))
  },
}
