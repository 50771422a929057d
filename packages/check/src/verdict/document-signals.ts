import { addressesIn } from '../brands/find-brands.ts'
import { organisationsWithin } from '../claims/organisations.ts'
import type { Concept } from '../lexicon/concept.ts'
import type { FiredSignal } from '../report.ts'
import { brandsWithin, hasAny, type ReadPassage, type Scene, type Span } from '../scene.ts'
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
  /(?<![\w.+-])[\w.+-]+@[\w-]+\.[a-z]{2,}|wa\.me\/|api\.whatsapp\.com|t\.me\/|m\.me\/|viber:|skype:/gi
const supportReach = 20

/** A message says whom it speaks for, if at all, somewhere else: in texts this short words of support are enough. */
const shortText = 150
/** Beyond that "support" is anybody's verb: the organisation stands this near to it, in words. */
const nameReach = 6

/** Words of support that are somebody's: "Norton support", "the refund department". */
function supportClaims(passage: ReadPassage): readonly Span[] {
  const support = passage.concepts.all('support')
  const isOfSomebody = ({ from, to }: Span) => {
    const near = { from: from - nameReach, to: to + nameReach }
    return brandsWithin(passage, near).length > 0 || organisationsWithin(passage, near).length > 0
  }
  const roles = passage.concepts.all('role')
  if (passage.words.length <= shortText) return [...support, ...roles]
  return [
    ...support.filter((span) => isOfSomebody(span) && !isFeature(passage, span)),
    ...roles.filter((span) => isReached(passage, span)),
  ]
}

/** Words that documentation uses of what a program can do, and of what everybody agrees on. */
const feature =
  /^(?:supports?|standard|assist(?:ance|enza)?|supporto|soporte|suporte|agent[ei]?s?|operator[ei]?|consulent[ei])$/

/** "Windows support was added", "support for TLS": no support line, unless a catalogued name touches it and somebody is to be reached. */
function isFeature(passage: ReadPassage, span: Span): boolean {
  if (span.to - span.from > 1 || !feature.test(passage.words[span.from]!)) return false
  const touches = brandsWithin(passage, { from: span.from - 1, to: span.to + 1 }).length > 0
  return !touches || !isReached(passage, span)
}

const contactReach = 8

/** Whether words of calling or writing to somebody stand near. */
function isReached(passage: ReadPassage, { from, to }: Span): boolean {
  return (
    hasAny(passage, { from: from - contactReach, to: from }, 'call', 'phone', 'other-channel') ||
    hasAny(passage, { from: to, to: to + contactReach }, 'call', 'phone', 'other-channel')
  )
}

/** A way in beside words of support that is not on an address of the company's own. */
function offersAnotherChannel(passage: ReadPassage, { catalogue }: Scene): boolean {
  const claims = supportClaims(passage)
  if (claims.length === 0) return false
  // Marked once, so that many addresses among many claims take no longer.
  const near = new Uint8Array(passage.words.length + 1)
  for (const { from, to } of claims) near.fill(1, Math.max(0, from - supportReach), to + supportReach + 1)
  const isNearClaim = (offset: number) => near[wordAt(passage, offset)] === 1
  if ([...passage.text.matchAll(mailOrMessenger)].some(({ index }) => isNearClaim(index))) return true
  const isSpoken = claims.some(({ from, to }) =>
    hasAny(passage, { from: Math.max(0, from - supportReach), to: to + supportReach }, 'other-channel'),
  )
  if (isSpoken) return true
  return addressesIn(passage.text).some(({ host, start }) => {
    const owner = catalogue.hostOwner(host)
    return (owner === undefined || owner.community) && isNearClaim(start)
  })
}
