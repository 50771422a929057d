import { parse } from 'tldts'

/**
 * What a translation may not lose, and may not add: numbers, months, addresses, and the names of buttons that stand in
 * quotes. Returns what is wrong, in words.
 */
export function translationFaults(sentence: string, translation: string, language: string): string[] {
  const faults: string[] = []
  const compare = (kind: string, before: readonly string[], after: readonly string[]) => {
    const lost = without(before, after)
    const added = without(after, before)
    if (lost.length > 0) faults.push(`loses ${kind} ${lost.join(', ')}`)
    if (added.length > 0) faults.push(`adds ${kind} ${added.join(', ')}`)
  }
  compare('the number', numbersIn(sentence), numbersIn(translation))
  compare('the address', addressesIn(sentence), addressesIn(translation))
  const months = (text: string, names: readonly string[]) => monthsIn(text, names)
  const names = monthNames[language]
  if (names) compare('month', months(sentence, monthNames['en']!), months(translation, names))
  const missing = quotedIn(sentence).filter((label) => !translation.includes(label))
  if (missing.length > 0) faults.push(`loses the label ${missing.join(', ')}`)
  // A button bears the name that was read on its page: one that the sentence does not have was read nowhere.
  const invented = quotedIn(translation).filter((label) => !sentence.includes(label))
  if (invented.length > 0) faults.push(`adds the label ${invented.join(', ')}`)
  const words = sentence.split(/\s+/).length
  if (sentence === translation && words > mostWordsOfAName) faults.push('is the English sentence')
  return faults
}

const mostWordsOfAName = 3

/** What the first list has more often than the second. */
function without(list: readonly string[], other: readonly string[]): string[] {
  const left = [...other]
  return list.filter((each) => {
    const at = left.indexOf(each)
    if (at < 0) return true
    left.splice(at, 1)
    return false
  })
}

/** Runs of digits; the sign that sets thousands apart differs from language to language, and so does that of decimals. */
function numbersIn(text: string): string[] {
  return (text.match(/\d+(?:[.,\u00a0\u202f]\d+)*/g) ?? []).map((run) => run.replace(/\D/g, ''))
}

const hostLike = /[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:\/[\w./-]*\w)?/gu

function addressesIn(text: string): string[] {
  return (text.match(hostLike) ?? []).filter((run) => parse(run).isIcann).map((run) => run.toLowerCase())
}

const quoted = /“([^”“„]+)”|„([^“”]+)“|«[\s\u00a0\u202f]*([^»]+?)[\s\u00a0\u202f]*»/gu

function quotedIn(text: string): string[] {
  return [...text.matchAll(quoted)].map(([, english, german, french]) => (english ?? german ?? french)!)
}

const monthNames: Readonly<Record<string, readonly string[]>> = {
  en: words('January February March April May June July August September October November December'),
  de: words('Januar Februar März April Mai Juni Juli August September Oktober November Dezember'),
  es: words('enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'),
  fr: words('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
}

function words(text: string): string[] {
  return text.split(' ')
}

/** Beside a day or a year only: May and March are words of other meaning, too. Each as its place in the year. */
function monthsIn(text: string, names: readonly string[]): string[] {
  const date = new RegExp(
    String.raw`\d{1,2}(?:\.|er|º)? (?:de )?(${names.join('|')})(?!\p{L})|(${names.join('|')}) (?:de )?\d{1,4}`,
    'gu',
  )
  return [...text.matchAll(date)].map(([, after, before]) => String(names.indexOf((after ?? before)!) + 1))
}
