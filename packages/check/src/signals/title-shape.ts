import { hasAny, type Place } from '../scene.ts'
import { finding, type Signal } from './signal.ts'

/** A title that is itself the bait: the number in it, or a brand with words of support. */
export const titleShape: Signal = {
  name: 'title-shape',
  kind: 'bait',
  measure: ({ places, claim }, { passages }) => {
    if (claim === null) return null
    if (places.some(({ mention }) => mention.in === 'title')) return finding(1, 'The number stands in the title.')
    if (places.some(isInSlug)) return finding(1, 'The number stands in the address of a page, behind words of support.')
    const title = passages.find((passage) => passage.in === 'title')
    if (title === undefined) return null
    const whole = { from: 0, to: title.words.length }
    const isBait = title.brands.length > 0 && hasAny(title, whole, 'support', 'role', 'phone')
    return finding(isBait ? 0.5 : 0, 'The title joins a brand name with words of support.')
  },
}

const slugWords = 10
const longestSlug = 120

/** `…/norton-refund-phone-18885550100`: addresses are made of titles. */
function isInSlug({ passage, mention, from }: Place): boolean {
  const before = passage.text.slice(Math.max(0, mention.start - longestSlug), mention.start)
  if (!/\/[^\s/]*\p{L}[^\s/]*-[^\s/]*-$/u.test(before)) return false
  return hasAny(passage, { from: from - slugWords, to: from }, 'support', 'role', 'phone', 'call', 'staff')
}
