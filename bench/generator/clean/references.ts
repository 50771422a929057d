import type { Kind } from '../kind.ts'
import { split } from '../split.ts'

const FORMS = split(
  ['{last}, {i}. ({year}). {subject}. ISBN {isbn}.', '{last} {i}: {subject}. Vol. 12, pp. 211-227 ({year}). doi:{doi}'],
  [
    '[{k}] {i}. {last}, "{subject}", {year}, pp. 1045-1062, https://doi.org/{doi}',
    '{last}, {subject}, {year}, ISBN-13: {isbn}, 384 p.',
  ],
)

/** A list of books and papers. */
export const references: Kind = {
  name: 'references',
  label: 'clean',
  disguises: 'none',
  compose(page) {
    const { random, language, part } = page
    const count = random.int(2, 5)
    for (let i = 0; i < count; i++) {
      const trade = random.pick(language.lexicon.trades)
      const filled = page
        .pick(FORMS)
        .replace('{last}', random.pick(language.lexicon.last[part]))
        .replace('{i}', random.pick(['A', 'B', 'J', 'M']))
        .replace('{k}', String(i + 1))
        .replace('{year}', String(random.int(1961, 2025)))
        .replace('{subject}', trade.charAt(0).toUpperCase() + trade.slice(1))
      page.block(page.fill(filled))
    }
  },
}
