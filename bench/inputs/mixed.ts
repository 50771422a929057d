import { disguiseNames, disguises, suits } from '../generator/disguises/index.ts'
import { languages } from '../generator/languages/index.ts'
import { organisationLine, plainForm, written } from '../generator/numbers.ts'
import { Random } from '../generator/random.ts'

/** English prose and technical text without phone numbers, but with the digits that such text has. */
const sentences: readonly string[] = [
  'The release notes of version 2.14.3 list every change since March 2021.',
  'We walked along the river until the lights of the town came into sight.',
  'Set the timeout to 30 seconds and the number of retries to 5.',
  'One of the two engines had been replaced in the winter of 1998.',
  'If the file does not exist, the function returns null and logs a warning.',
  'The recipe needs 250 g of flour, two eggs and a pinch of salt.',
  'She had read the letter three times before she answered it.',
  'Most of the memory, about 512 MiB, is taken by the cache.',
  'The committee meets on the first Monday of the month at 18:30.',
  'See issue #4821 for the discussion; the patch landed in commit 9f2c1ab.',
  'Nobody in the village remembered who had planted the old oak tree.',
  'The table below shows the median of 15 runs on the same machine.',
  'Click Save, close the window and start the program again.',
  'Its population grew from 12,400 to 15,950 within ten years.',
  'The museum is open from 10:00 to 17:00 except on public holidays.',
  'A pull request should touch one thing and say why.',
  'They ordered coffee and sat by the window for an hour.',
  'The default port is 8080; change it with the flag --port.',
  'He was born in 1952, the second of four children.',
  'Every request carries a token that expires after 15 minutes.',
  'The path leads through a wood of beech and pine to the lake.',
  'Returns are accepted within 14 days if the seal is unbroken.',
]

export interface MixedOptions {
  readonly bytes: number
  readonly seed: string
  /** The share of records with one number in some disguise. */
  readonly share?: number
}

/** JSONL records of 1 to 4 KiB, some with one disguised fictional number; yields chunks of about a megabyte. */
export function* mixedRecords({ bytes, seed, share = 0.03 }: MixedOptions): Generator<string> {
  const random = new Random(seed)
  const language = languages.find(({ code }) => code === 'en')!
  let chunk = ''
  let made = 0
  for (let id = 0; made + chunk.length < bytes; id++) {
    const size = random.int(1024, 4096)
    const parts: string[] = []
    let length = 0
    while (length < size) {
      const sentence = random.pick(sentences)
      parts.push(sentence)
      length += sentence.length + 1
    }
    if (random.chance(share)) parts.splice(random.int(0, parts.length), 0, `Call ${number(random, language)} for help.`)
    chunk += `${JSON.stringify({ id, host: 'forum.example', text: parts.join(random.chance(0.1) ? '\n' : ' ') })}\n`
    if (chunk.length > 1 << 20) {
      made += chunk.length
      yield chunk
      chunk = ''
    }
  }
  yield chunk
}

function number(random: Random, language: (typeof languages)[number]): string {
  const chosen = organisationLine(random.pick(['US', 'US', 'US', 'GB']), 'test', random)
  const form = written(chosen, random.chance(0.6))
  const name = random.pick(disguiseNames.filter((each) => suits(each, chosen.country)))
  return disguises[name]({
    number: chosen,
    written: form,
    plain: () => plainForm(chosen, form, random),
    language,
    part: 'test',
    random,
  })
}
