/** Short codes are shared by whole countries and never masked. */
const longestShortCode = 6
/** How many digits of a national number stay readable, at most: enough to recognise, too few to dial. */
const shown = 5
const alwaysHidden = 4

/**
 * A number as a person sees it while nobody has confirmed whose it is: the country code and the first digits, then a
 * dot for every digit hidden (`+1 888 55• ••••`). At least the last four digits are always hidden.
 */
export function mask(number: string): string {
  const digits = number.replace(/\D/g, '')
  if (!number.startsWith('+') && digits.length <= longestShortCode) return digits
  const country = number.startsWith('+') ? callingCode(digits) : ''
  const national = digits.slice(country.length)
  const open = Math.max(0, Math.min(shown, national.length - alwaysHidden))
  const masked = national.slice(0, open) + '•'.repeat(national.length - open)
  const grouped = group(masked)
  return country === '' ? grouped : `+${country} ${grouped}`
}

/** A number in full as it is read aloud: `+1 844 555 0100`. Only for what may be shown: official, public, nobody's. */
export function readable(e164: string): string {
  const digits = e164.replace(/\D/g, '')
  const country = callingCode(digits)
  return `+${country} ${group(digits.slice(country.length))}`
}

/** Groups of three from the front, the last one of four: how most plans are read aloud. */
function group(digits: string): string {
  const groups: string[] = []
  let rest = digits
  while (rest.length > 4) {
    groups.push(rest.slice(0, 3))
    rest = rest.slice(3)
  }
  groups.push(rest)
  return groups.join(' ')
}

const oneDigit = /^[17]/
const twoDigits = /^(?:2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58])/

function callingCode(digits: string): string {
  return digits.slice(0, oneDigit.test(digits) ? 1 : twoDigits.test(digits) ? 2 : 3)
}
