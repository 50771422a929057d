import { parse } from 'tldts'
import { liesOn } from './domain-names.ts'

const numberLike = /\+?\d(?:[\s().-]*\d){6,}/
const hostLike = /[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu

/**
 * Why this sentence may not be shown, or undefined. Steps and caveats are read out as they stand: a number in them would
 * be shown without a source, and a host or a mail address in them has to lie on one of the given domains.
 */
export function freeTextFault(sentence: string, domains: readonly string[]): string | undefined {
  const number = numberLike.exec(sentence)
  if (number) return `${number[0]} stands in the text: a number belongs to the company, with its source`
  for (const [host] of sentence.toLowerCase().matchAll(hostLike))
    if (parse(host).isIcann && !domains.some((domain) => liesOn(host, domain)))
      return `${host} stands in the text and lies on no company's own domain`
  return undefined
}
