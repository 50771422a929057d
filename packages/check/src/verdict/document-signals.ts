import { addressesIn } from '../brands/find-brands.ts'
import type { Concept } from '../lexicon/concept.ts'
import type { FiredSignal } from '../report.ts'
import { hasAny, type ReadPassage, type Scene } from '../scene.ts'
import { wordAt } from '../text/passage.ts'

/** What a text asks for that no honest support asks for, number or not. */
const demands: readonly { name: string; concept: Concept; explanation: string }[] = [
  { name: 'asks-remote-access', concept: 'remote-access', explanation: 'The text asks for access to the computer.' },
  { name: 'asks-gift-cards', concept: 'gift-card', explanation: 'The text asks for gift cards or vouchers.' },
  { name: 'asks-to-move-money', concept: 'move-money', explanation: 'The text asks to move money.' },
  { name: 'asks-for-codes', concept: 'secret-code', explanation: 'The text asks for a code, password or card number.' },
]

const reach = 14

/** Signals of the text itself. Each makes its verdict at least `caution`; none adds to a number's score. */
export function documentSignals(scene: Scene): FiredSignal[] {
  const fired: FiredSignal[] = []
  for (const { name, concept, explanation } of demands) {
    if (scene.passages.some((passage) => isAsked(passage, concept))) fired.push({ name, weight: 0, explanation })
  }
  if (scene.passages.some((passage) => offersAnotherChannel(passage, scene))) {
    fired.push({
      name: 'offers-another-channel',
      weight: 0,
      explanation:
        'Beside a claim of support the text offers a link, mail address or messenger that Offhook has not judged.',
    })
  }
  return fired
}

/** Whether a sentence asks for this, and does not say that nobody ever does. */
function isAsked(passage: ReadPassage, concept: Concept): boolean {
  return passage.concepts.all(concept).some(({ from, to }) => {
    const sentence = passage.sentences[from]!
    let start = from
    while (start > 0 && from - start < reach && passage.sentences[start - 1] === sentence) start -= 1
    let end = to
    while (end < passage.words.length && end - to < reach && passage.sentences[end] === sentence) end += 1
    return (
      hasAny(passage, { from: start, to: end }, 'ask') &&
      !hasAny(passage, { from: start, to: from }, 'never', 'warning')
    )
  })
}

const mailOrMessenger =
  /(?<![\w.+-])[\w.+-]+@[\w-]+\.[a-z]{2,}|wa\.me\/|api\.whatsapp\.com|t\.me\/|m\.me\/|viber:|skype:/i
const supportReach = 20

/** A way in beside words of support that is not on an address of the company's own. */
function offersAnotherChannel(passage: ReadPassage, { catalogue }: Scene): boolean {
  const claims = [...passage.concepts.all('support'), ...passage.concepts.all('role')]
  if (claims.length === 0) return false
  if (mailOrMessenger.test(passage.text)) return true
  const isNearSupport = (start: number) => {
    const word = wordAt(passage, start)
    return hasAny(passage, { from: word - supportReach, to: word + supportReach + 1 }, 'support', 'role')
  }
  const isSpoken = claims.some(({ from, to }) =>
    hasAny(passage, { from: Math.max(0, from - supportReach), to: to + supportReach }, 'other-channel'),
  )
  if (isSpoken) return true
  return addressesIn(passage.text).some(({ host, start }) => {
    const owner = catalogue.hostOwner(host)
    return (owner === undefined || owner.community) && isNearSupport(start)
  })
}
