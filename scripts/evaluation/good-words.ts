import { catalogue } from '@offhook/catalogue'
import { check } from '@offhook/check'
import type { Order } from '../../bench/generator/generate.ts'
import { type LabelledDocument, settingsOf } from './documents.ts'
import { generatedTexts } from './generated.ts'
import { rate } from './interval.ts'

/** What a fraudster may add for nothing. None of it says anything of whose the planted number is. */
export const goodWords: readonly string[] = [
  'Beware of scams. We never ask for gift cards, codes or remote access.',
  'Disclaimer: this page is for information only and not affiliated with any company.',
  'Warning: fake support numbers are going round. Report fraud to the police.',
  'The official site of the company has a help page; always check the address yourself.',
  'For Norton call 1-844-488-4540.',
  'https://support.google.com and https://www.paypal.com explain more.',
  'If you think of suicide, call or text 988. In an emergency call 911.',
  'Opening hours: Monday to Friday, 9 to 5. Family-owned since 1985. Free estimates.',
  'A spokeswoman said on Tuesday that the company had announced new terms, according to the newspaper.',
  'Example configuration: const port = 8080; return { status: "ok" }',
  'The library opens at nine and the weather will be fine.',
  'Directory of useful numbers. Ward 3, Ward 4, pharmacy, town hall.',
  'Is this really their number? Does anyone know?',
  'Vorsicht vor Betrug: Wir fragen nie nach Codes. Öffnungszeiten Montag bis Freitag.',
  'Cuidado con las estafas. No pedimos contraseñas. Horario de lunes a viernes.',
  'Attention aux arnaques. Horaires : du lundi au vendredi, devis gratuit.',
]

export type Position = 'before' | 'after' | 'inside'

type GoodWordsTarget = Pick<LabelledDocument, 'text' | 'numbers'>

/** The text with good words before it, behind it, or at the paragraph or sentence break nearest to its middle. */
export function withGoodWords({ text, numbers }: GoodWordsTarget, words: string, position: Position): string {
  if (position === 'before') return `${words}\n\n${text}`
  if (position === 'after') return `${text}\n\n${words}`
  const isInNumber = (index: number) =>
    numbers.some(({ in: part, start, end }) => part !== 'title' && index > start! && index < end!)
  const breaks = [...text.matchAll(/\n+|[.!?।] /g)]
    .map((match) => match.index + match[0].length)
    .filter((index) => !isInNumber(index))
  const middle = text.length / 2
  const at = breaks.reduce((best, index) => (Math.abs(index - middle) < Math.abs(best - middle) ? index : best), 0)
  return `${text.slice(0, at)}${words} ${text.slice(at)}`
}

/** A number by its last digits: around it the country that a number without country code is read in may change. */
const tailOf = (e164: string) => e164.slice(-7)

/** The verdicts on the planted numbers of a text, by their last digits. */
export function plantedVerdicts(document: LabelledDocument, text = document.text): Map<string, string> {
  const planted = new Set(
    document.numbers.flatMap(({ role, e164 }) => (role === 'planted' && e164 !== null ? [tailOf(e164)] : [])),
  )
  const verdicts = new Map<string, string>()
  for (const { e164, mentions, verdict } of check(text, { catalogue, ...settingsOf(document) }).numbers) {
    const tail = tailOf(e164 ?? mentions[0]!.raw.replace(/\D/g, ''))
    if (planted.has(tail) && verdicts.get(tail) !== 'planted') verdicts.set(tail, verdict)
  }
  return verdicts
}

/** Whether a verdict is below what a claimed number may never fall to. */
export function isBelowFloor(verdict: string | undefined): boolean {
  return verdict === 'ordinary' || verdict === undefined
}

/** Adds good words to planted texts and counts how often they rescue a number. */
export function evaluateGoodWords(order: Omit<Order, 'part'>): string {
  const documents = generatedTexts({ ...order, part: 'test' }).filter(({ label }) => label === 'planted')
  let variants = 0
  let numbers = 0
  let below = 0
  const fell = new Map<string, number>()
  const tried = new Map<string, number>()
  documents.forEach((document, index) => {
    const before = plantedVerdicts(document)
    const held = [...before].filter(([, verdict]) => verdict !== 'ordinary')
    if (held.length === 0) return
    for (let turn = 0; turn < 5; turn++) {
      const words = goodWords[(index + turn * 3) % goodWords.length]!
      const position = (['before', 'after', 'inside'] as const)[(index + turn) % 3]!
      variants += 1
      const after = plantedVerdicts(document, withGoodWords(document, words, position))
      for (const [tail, verdict] of held) {
        numbers += 1
        const now = after.get(tail)
        if (isBelowFloor(now)) below += 1
        if (verdict !== 'planted') continue
        tried.set(words, (tried.get(words) ?? 0) + 1)
        if (now !== 'planted') fell.set(words, (fell.get(words) ?? 0) + 1)
      }
    }
  })
  const sum = (counts: Map<string, number>) => [...counts.values()].reduce((a, b) => a + b, 0)
  return [
    `variants: ${variants}, numbers in them: ${numbers}`,
    `below unverified               ${rate(below, numbers)}`,
    `planted before, no longer now  ${rate(sum(fell), sum(tried))}`,
    '',
    ...[...tried].map(([words, count]) => `  ${rate(fell.get(words) ?? 0, count).slice(0, 6)} ${words}`),
  ].join('\n')
}
