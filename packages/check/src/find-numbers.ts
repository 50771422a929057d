import { decode } from './decode/decode.ts'
import { disguisesOf, type Group, Hidden } from './decode/groups.ts'
import type { FindNumbers, FoundNumber, ReadingContext } from './found.ts'
import { choose } from './parse/choose.ts'
import { isFictional } from './parse/fictional.ts'
import type { Mention } from './report.ts'
import { ShortLines } from './scan/few-digits.ts'
import { findWindows } from './scan/find-windows.ts'

interface Growing extends FoundNumber {
  readonly mentions: Mention[]
}

export const findNumbers: FindNumbers = (text, context) => findWithin(text, context, 0, Number.POSITIVE_INFINITY)

/** What stands around a number and belongs to it, at most: brackets. */
const brackets = 2

/** The numbers of a text that touch the stretch from `from` to `to`; of others there may be some. */
export function findWithin(text: string, context: ReadingContext, from: number, to: number): readonly FoundNumber[] {
  const found = new Map<string, Growing>()
  const where = context.country?.toUpperCase() ?? null
  const lines = new ShortLines((digits) => context.isPublicLine?.(digits, where) ?? false)
  const read = (place: Mention['in'], value: string): void => {
    const take = (run: readonly Group[]): void => {
      if (run[run.length - 1]!.end + brackets <= from || startOf(run[0]!) - brackets >= to) return
      for (const number of choose(value, run, context)) {
        const mention: Mention = {
          in: place,
          start: number.start,
          end: number.end,
          raw: value.slice(number.start, number.end),
          disguises: disguisesOf(number.hidden | (run[0]!.link > 0 ? Hidden.link : 0)),
        }
        const key = number.e164 ?? `${number.country}:${number.dial}`
        const known = found.get(key)
        if (known === undefined) {
          const { e164, dial, country, kind, repairs } = number
          const fictional = e164 !== null && isFictional(e164, country)
          found.set(key, { e164, dial, country, kind, repairs, fictional, mentions: [mention] })
        } else known.mentions.push(mention)
      }
    }
    decode(value, findWindows(value, lines), take)
  }
  if (context.title) read('title', context.title)
  read('text', text)
  return [...found.values()]
}

function startOf({ plusAt, start }: Group): number {
  return plusAt < 0 ? start : plusAt
}
