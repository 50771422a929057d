import { brands } from '../brands.ts'
import type { Kind } from '../kind.ts'
import { facts, type Page } from '../page.ts'
import { split } from '../split.ts'

const ARRANGEMENTS = split<readonly ('help' | 'official')[]>(
  [['help', 'official'], ['official']],
  [
    ['official', 'help'],
    ['help', 'official', 'help'],
  ],
)

/** A company's own page with the number that the catalogue has from there. */
export const ownHost: Kind = {
  name: 'own-host',
  label: 'clean',
  disguises: 'none',
  fixedHost: true,
  compose(page) {
    const chosen = page.random.pick(withNumbers(page))
    page.claim(chosen.brand)
    page.official(chosen.e164)
    page.host = chosen.host
    for (const role of page.pick(ARRANGEMENTS)) page.block(page.clean(role))
  },
}

function withNumbers(page: Page) {
  return brands[page.part].flatMap((brand) => {
    const companyId = facts.byName(brand.name)[0]?.companyId
    if (companyId === undefined) return []
    const host = facts.company(companyId)?.domains[0]
    return facts
      .numbersOf(companyId, facts.version)
      .filter(({ official }) => official !== null)
      .map(({ e164 }) => ({ brand, e164, host: `www.${host}` }))
  })
}
