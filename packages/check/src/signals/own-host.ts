import type { Place } from '../scene.ts'
import { hostKind } from './host-kinds.ts'
import { finding, type Signal } from './signal.ts'

/**
 * The page lies on a site of whoever it speaks for. That makes no number official: search pages and communities of a
 * company's own show what strangers wrote.
 */
export const ownHost: Signal = {
  name: 'own-host',
  kind: 'calm',
  measure: ({ claim, places }, { host, catalogue }) => {
    if (host === null || claim === null) return null
    const owner = catalogue.hostOwner(host)
    const { companyId, name } = claim.party
    const isOwn =
      companyId === null
        ? owner === undefined && (wearsName(host, name) || places.some((place) => isNamedAfter(host, place)))
        : owner?.companyId === companyId && !owner.community && !showsOthersText(host)
    return finding(isOwn ? 1 : 0, `The page is on a site of ${name}.`)
  },
}

/** Search pages and forums by the first label of their host, where the catalogue does not list them. */
function showsOthersText(host: string): boolean {
  return /^(?:search|find|forums?|community|communities|answers|discuss(?:ions?)?|boards?)\./.test(host)
}

/** Words that say what sort of organisation it is, and make a name of a site shorter or longer. */
const sorts =
  /^(?:the|of|and|und|et|y|e|de|del|der|die|das|la|le|les|el|www|co|cu|inc|ltd|llc|gmbh|group|credit|union|bank|company|airlines?|airways|power|energy|tools|online|shop|store|clinic|hospital|care|home|team)$/

/**
 * For an organisation that the catalogue lacks: the site is named by its name alone, whole ("zorblatt-airlines") or by
 * the part that no other organisation has ("zorblatt", "zorblatt-cu"). A label with anything else in it, as
 * "zorblatt-support", is somebody else's.
 */
function wearsName(host: string, name: string): boolean {
  const words = name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
  const own = words.filter((word) => word.length >= shortestName && !sorts.test(word))
  if (own.length === 0) return false
  return host.split('.').some((label) => {
    const parts = label.split('-').filter((part) => part !== '' && !sorts.test(part))
    if (parts.length === 0) return false
    return (
      label.replaceAll('-', '') === words.join('') ||
      parts.every((part) => words.includes(part) || part === own.join(''))
    )
  })
}

const shortestName = 4

/** What names of sites add to somebody else's name to sell support for it. */
const pitch =
  /support|help|service|care|customer|contact|number|phone|call|desk|refund|cancel|account|login|tech|24|online/

/** The site is named by words that stand around the number, and by nothing else: the page of "Dunmore & Lindqvist". */
function isNamedAfter(host: string, { passage, paragraph }: Place): boolean {
  if (hostKind(host) !== undefined) return false
  const label = host
    .split('.')
    .findLast((part, index, labels) => index < labels.length - 1 && part.length >= shortestName)
  if (label === undefined || pitch.test(label)) return false
  const parts = label.split('-').filter((part) => part !== '' && !sorts.test(part))
  const named = new Set(
    passage.words.slice(paragraph.from, paragraph.to).filter((_, at) => !isInAddress(passage, paragraph.from + at)),
  )
  return parts.length > 0 && parts.every((part) => part.length >= shortestName && named.has(part))
}

/** A link to the page itself names nobody. */
function isInAddress({ text, starts, ends }: Place['passage'], word: number): boolean {
  return (
    /[./@-]/.test(text[starts[word]! - 1] ?? '') || /^[./@-][\p{L}\p{N}]/u.test(text.slice(ends[word], ends[word]! + 2))
  )
}
