import { parse } from 'tldts'
import { liesOn } from './domain-names.ts'

const numberLike = /\+?\d(?:[\s().-]*\d){6,}/
const hostLike = /[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu

/** Why this may not stand as a name or as what a number is for, or undefined: people read both beside true numbers. */
export function labelFault(label: string): string | undefined {
  const number = numberLike.exec(label)
  return number ? `${number[0]} stands in the text: a number belongs to the company, with its source` : undefined
}

const numberInAddress = /(?:^|[^0-9])(?:1[-.])?8\d\d[-.]\d{3}[-.]\d{4}(?:[^0-9]|$)/

/** Whether an address spells a number to dial. */
export function spellsNumber(address: string): boolean {
  return numberInAddress.test(address)
}

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
