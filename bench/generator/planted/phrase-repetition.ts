import { strangersHosts } from '../hosts.ts'
import type { Kind } from '../kind.ts'
import { split } from '../split.ts'

const JOINTS = split([' ', ' | '], [', ', ' - '])

/** The same few words and the number again and again, no sentence anywhere. */
export const phraseRepetition: Kind = {
  name: 'phrase-repetition',
  label: 'planted',
  disguises: 'any',
  compose(page) {
    page.number({ role: 'planted' })
    page.host = page.pick(strangersHosts)
    const phrases = Array.from({ length: page.random.int(4, 8) }, () => page.planted('phrase'))
    page.block(phrases.join(page.pick(JOINTS)))
  },
}
