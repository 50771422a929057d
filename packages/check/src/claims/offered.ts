import { hasAny, type JudgedNumber, nearby, type Place } from '../scene.ts'

/** Words of calling stand this near to a number that they offer. */
const reach = 10
const often = 3

/**
 * Whether a text offers a number to be called. Digits that are no service line, bear no country code and stand where
 * nobody speaks of calling are a post code, a standard or a version, whatever names and troubles the page is full of.
 */
export function isOffered({ found, places, claim }: JudgedNumber): boolean {
  const isService = found.kind === 'toll-free' || found.kind === 'shared-cost' || found.kind === 'premium'
  const isHash = places.every(({ mention }) => /^(?=.*[a-f])[0-9a-f]{7,40}$/i.test(mention.raw))
  const isDense = places.length >= often && claim?.nearness !== 'text'
  if (found.e164 !== null && !isHash && (isService || isDense)) return true
  return places.some((place) => {
    const { raw } = place.mention
    if (place.mention.in === 'title' || /^(?:tel|sms|callto|viber|skype|https?):/i.test(raw)) return true
    if (found.e164 !== null && /^[^\p{L}\p{N}]*(?:[+＋]|00)/u.test(raw)) return true
    if (speaks(place, 'call') || speaks(place, 'phone')) return true
    return found.e164 !== null && (speaks(place, 'support') || speaks(place, 'staff') || speaks(place, 'role'))
  })
}

function speaks(place: Place, concept: 'call' | 'phone' | 'support' | 'staff' | 'role'): boolean {
  return hasAny(place.passage, nearby(place, reach, reach), concept)
}
