import { hasAny, nearby, type Place } from '../scene.ts'
import { recoveryOffer } from './recovery-offer.ts'
import { finding, type Signal, share } from './signal.ts'
import { isInsideWarning } from './warning.ts'

/** The mentions stand inside a warning. */
export const warnedAbout: Signal = {
  name: 'warned-about',
  kind: 'calm',
  measure: (number, scene) => {
    // Who offers to bring back what a fraud took speaks of fraud, and warns of nobody.
    if (recoveryOffer.measure(number, scene) !== null && number.places.some(isOpenToAll)) return null
    return finding(share(number.places, isInsideWarning), 'The text warns about this number.')
  },
}

/** Somebody is to be written to or called there, and nobody is told not to. */
function isOpenToAll(place: Place): boolean {
  const near = nearby(place, 12, 6)
  return (
    hasAny(place.passage, near, 'call', 'other-channel', 'phone') &&
    !hasAny(place.passage, near, 'never', 'denial', 'told')
  )
}
