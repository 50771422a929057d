import type { FullCatalogue } from '@offhook/catalogue/full'
import { check, presentText } from '@offhook/check'

/**
 * A statement line as a person sees it. Whatever number stands in it the merchant wrote, and no bank checked it: it is
 * masked, whoever it belongs to; only emergency and authorities' lines stay.
 */
export function shownLine(descriptor: string, catalogue: FullCatalogue): string {
  return (descriptor.match(/\d/g)?.length ?? 0) < 5 ? descriptor : shownWords(descriptor, catalogue)
}

/** What others wrote, as a person sees it: every number masked but emergency and authorities' lines. */
export function shownWords(words: string, catalogue: FullCatalogue): string {
  const { numbers } = check(words, { catalogue, fictional: 'as-assigned' })
  const asWritten = numbers.map((number) => ({
    ...number,
    verdict: number.verdict === 'public' ? number.verdict : ('unverified' as const),
  }))
  return presentText(words, 'text', asWritten, { catalogue })
    .map(({ text }) => text)
    .join('')
}

/** What is said wherever a masked number of a statement line stands. */
export const numberWarning = 'written by the merchant, not checked by your bank; do not ring it'
