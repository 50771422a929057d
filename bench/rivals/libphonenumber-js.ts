import { type CountryCode, findPhoneNumbersInText } from 'libphonenumber-js/max'
import type { Rival } from './rival.ts'

/** The finder of libphonenumber-js with its full metadata. It judges nothing. */
export const libphonenumberJs: Rival = {
  name: 'libphonenumber-js finder',
  find: (text, country) =>
    findPhoneNumbersInText(text, (country ?? 'US') as CountryCode).map(({ number }) => number.number),
  judge: null,
}
