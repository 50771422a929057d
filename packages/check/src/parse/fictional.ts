/** Numbers that a numbering authority keeps for fiction: nobody is reached there. In E.164 without the plus; `x` is any digit. */
interface FictionalRange {
  readonly country: string
  readonly numbers: string
  readonly source: string
}

const ranges: readonly FictionalRange[] = [
  // 555-0100 to 555-0199 in every area code.
  { country: 'US', numbers: '1xxx55501xx', source: 'https://www.nanpa.com/numbering/555-line-numbers' },
  {
    country: 'GB',
    numbers:
      '441134960xxx 441144960xxx 441154960xxx 441164960xxx 441174960xxx 441184960xxx 441214960xxx 441314960xxx ' +
      '441414960xxx 441514960xxx 441614960xxx 441632960xxx 441914980xxx 442079460xxx 442896496xxx 442890180xxx ' +
      '442920180xxx 443069990xxx 447700900xxx 448081570xxx 449098790xxx',
    source: 'https://www.ofcom.org.uk/phones-and-broadband/phone-numbers/numbers-for-drama',
  },
  {
    country: 'DE',
    numbers:
      '493023125xxx 496990009xxx 494066969xxx 492214710xxx 498999998xxx 4915228817386 4915228895456 4915254599371 ' +
      '4917139200xx 491729925904 491729968532 491729973185 491729973186 491729980752 491749091317 491749464308 ' +
      '49176040690xx',
    source:
      'https://www.bundesnetzagentur.de/DE/Fachthemen/Telekommunikation/Nummerierung/Rufnummern_fuer_Medienproduktionen/start.html',
  },
  {
    country: 'FR',
    numbers: '3319900xxxx 3326191xxxx 3335301xxxx 3346571xxxx 3353649xxxx 3363998xxxx',
    source: 'https://www.arcep.fr/uploads/tx_gsavis/18-0881.pdf',
  },
  {
    country: 'AU',
    numbers:
      '6125550xxxx 6127010xxxx 6135550xxxx 6137010xxxx 6175550xxxx 6177010xxxx 6185550xxxx 6187010xxxx ' +
      '61491570006 61491570110 61491570156 61491570157 61491570158 61491570159 61491570313 61491570737 61491571266 ' +
      '61491571491 61491571804 61491572549 61491572665 61491572983 61491573087 61491573770 61491574118 61491574632 ' +
      '61491575254 61491575789 61491576398 61491576801 61491577426 61491577644 61491578148 61491578888 61491578957 ' +
      '61491579212 61491579455 61491579760 611800160401 611800975707 611800975708 611800975709 611800975710 ' +
      '611800975711 611300975707 611300975708 611300975709 611300975710 611300975711',
    source: 'https://www.acma.gov.au/phone-numbers-use-tv-shows-films-and-creative-works',
  },
  { country: 'IE', numbers: '3532091xxxxx', source: 'https://www.comreg.ie/advice-information/drama-numbers/' },
  {
    country: 'SE',
    numbers: '463139006xx 464062804xx 468465004xx 469803192xx 467017406xx',
    source:
      'https://www.pts.se/sv/bransch/telefoni/nummer-och-adressering/telefonnummer-for-anvandning-i-bocker-och-filmer-etc/',
  },
]

/** By calling code and the length of the number, so that a look-up tries few patterns. */
const patterns = new Map<string, RegExp>()
for (const { country, numbers } of ranges) {
  const alternatives = numbers.replaceAll('x', '\\d').split(' ').join('|')
  patterns.set(country, new RegExp(`^\\+(?:${alternatives})$`))
}

/** Whether a number of a country lies in a range kept for fiction. */
export function isFictional(e164: string, country: string | null): boolean {
  const isNorthAmerican = e164.startsWith('+1')
  const pattern = patterns.get(isNorthAmerican ? 'US' : (country ?? ''))
  return pattern?.test(e164) ?? false
}

const mobile = /^\+(?:447|336|491[567]|614|467)/

/** What kind of line a number of a range kept for fiction passes for: numbering plans do not list all of them. Null outside of the ranges. */
export function fictionalKind(e164: string, country: string): 'fixed' | 'mobile' | null {
  if (!isFictional(e164, country)) return null
  return mobile.test(e164) ? 'mobile' : 'fixed'
}
