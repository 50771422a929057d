import { domainToUnicode } from 'node:url'

/**
 * Whether a domain looks like one of the true ones and is none of them: letters that look alike (`rn` for `m`, `1` for
 * `l`, Cyrillic), one letter more, less, other or swapped, another ending, or the name within a longer one
 * (`norton-billing.com`).
 *
 * @returns the true domain that it looks like; undefined where it looks like none
 */
export function looksLike(domain: string, trueDomains: readonly string[]): string | undefined {
  const given = domain.toLowerCase().replace(/\.$/, '')
  if (trueDomains.some((own) => given === own || given.endsWith(`.${own}`))) return undefined
  const shown = skeleton(domainToUnicode(given) || given)
  return trueDomains.find((own) => {
    const name = skeleton(own.split('.')[0]!)
    const labels = shown.split(/[.\-_]/)
    if (name.length < 3) return skeleton(own) === shown
    if (labels.includes(name) || shown.includes(skeleton(own))) return true
    if (name.length >= 5 && labels.some((label) => label.includes(name))) return true
    return name.length >= 5 && labels.some((label) => isOneEditApart(label, name))
  })
}

/** Letters and digits that the eye takes for one another, brought to one form. */
function skeleton(text: string): string {
  return [...text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()]
    .map((character) => alike[character] ?? character)
    .join('')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replaceAll('cl', 'd')
}

const alike: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'l',
  '3': 'e',
  '5': 's',
  i: 'l',
  '|': 'l',
  ı: 'l',
  а: 'a',
  в: 'b',
  е: 'e',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  с: 'c',
  т: 't',
  у: 'y',
  х: 'x',
  ѕ: 's',
  і: 'l',
  ј: 'j',
  ԁ: 'd',
  ո: 'n',
  α: 'a',
  ο: 'o',
  ν: 'v',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  κ: 'k',
  ι: 'l',
}

/** One letter more, less or other, or two neighbours swapped. */
function isOneEditApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false
  let start = 0
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start += 1
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1
  const left = a.slice(start, a.length - end)
  const right = b.slice(start, b.length - end)
  return (left.length <= 1 && right.length <= 1) || (left.length === 2 && left === [...right].reverse().join(''))
}
