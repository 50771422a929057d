import type { Kind } from '../kind.ts'
import type { CleanRole } from '../languages/language.ts'
import { split } from '../split.ts'

const ARRANGEMENTS = split<readonly CleanRole[]>(
  [
    ['callNow', 'business', 'callNow', 'about', 'callNow', 'business'],
    ['business', 'callNow', 'business', 'callNow'],
  ],
  [
    ['callNow', 'callNow', 'business', 'about', 'business', 'callNow'],
    ['business', 'business', 'callNow', 'about', 'callNow'],
  ],
)

/** A trade that repeats its own number as loudly as a fraudster would. */
export const repeatingPlumber: Kind = {
  name: 'repeating-plumber',
  label: 'clean',
  disguises: ['none', 'emoji', 'spaced'],
  compose(page) {
    page.number({ role: 'own', line: 'local' })
    if (page.random.chance(0.5)) page.host = `www.${page.random.pick(['fast', 'family', 'town'])}-trade.example`
    page.title = page.clean('callNow')
    page.lines(...page.pick(ARRANGEMENTS).map((role) => page.clean(role)))
  },
}
