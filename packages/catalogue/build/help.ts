import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import type { HelpWords, PackedHelp, PackedHelpStep } from '../src/help/packed.ts'
import type { CatalogueError } from './read.ts'

/** Reads `data/help`: the steps once, with sources, and their words in every language. */

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens')
const text = z.string().trim().min(1)
const source = z.strictObject({
  url: z.url({ protocol: /^https$/ }),
  readAt: z.iso.date(),
})
const step = z.strictObject({
  id,
  places: z.array(z.string().regex(/^[A-Z]{2}$/, 'a country or EU')).default([]),
  lines: z.array(id).default([]),
  /** Whether the page is that of an authority, a bank or the company concerned. */
  authority: z.boolean(),
  source,
})
const steps = z.array(step).min(1)
const day = z.int().min(1).max(30)
const datedStep = step.extend({ days: z.tuple([day, day]).refine(([from, to]) => from <= to, 'ends before it begins') })

const given = [
  'screen-access',
  'card-number',
  'bank-login',
  'gift-card',
  'bank-transfer',
  'instant-payment',
  'crypto',
  'identity-papers',
  'password',
  'nothing',
] as const

const stepsFile = z.strictObject({
  onThePhone: steps,
  given: z.record(z.enum(given), steps),
  month: z.array(datedStep).min(1),
  bankCall: steps,
  helping: steps,
  signs: steps,
  secondFraud: z.array(source).min(1),
})

const words = z.record(id, z.strictObject({ do: text, why: text }))
const wordsFile = z.strictObject({
  onThePhone: words,
  given: z.record(id, words),
  month: words,
  bankCall: words,
  helping: words,
  signs: words,
  secondFraud: text,
})

type StepsFile = z.infer<typeof stepsFile>
type WordsFile = z.infer<typeof wordsFile>

export type HelpResult =
  | { readonly ok: true; readonly help: PackedHelp; readonly words: Readonly<Record<string, HelpWords>> }
  | { readonly ok: false; readonly errors: readonly CatalogueError[] }

/** What a text may not name: the lines belong to their files, with a source and a country each. */
export interface HelpContext {
  /** What is dialled, by the id of the public line. */
  readonly lines: ReadonlyMap<string, string>
}

/** Compiles the help of a data folder, or says everything that is wrong with it. */
export function compileHelp(folder: string, context: HelpContext): HelpResult {
  const errors: CatalogueError[] = []
  const fail = (file: string, path: string, message: string) => errors.push({ file, path, message })
  const found = readYaml(folder, 'help/steps.yaml', stepsFile, fail)
  const languages: Record<string, HelpWords> = {}
  const texts = join(folder, 'help/text')
  for (const name of existsSync(texts) ? readdirSync(texts).sort() : []) {
    const file = `help/text/${name}`
    const read = readYaml(folder, file, wordsFile, fail)
    if (!found || !read) continue
    refuseWords(file, found, read, context, fail)
    languages[basename(name, '.yaml')] = read
  }
  if (found) refuseSteps(found, context, fail)
  if (!languages['en'] && errors.length === 0) fail('help/text/en.yaml', '', 'is missing')
  if (!found || errors.length > 0) return { ok: false, errors }
  return { ok: true, help: pack(found), words: languages }
}

type Fail = (file: string, path: string, message: string) => void

function readYaml<T>(folder: string, file: string, form: z.ZodType<T>, fail: Fail): T | undefined {
  let value: unknown
  try {
    value = parse(readFileSync(join(folder, file), 'utf8'), { maxAliasCount: 0 })
  } catch (error) {
    fail(file, '', (error as Error).message.split('\n')[0]!)
    return undefined
  }
  const parsed = form.safeParse(value)
  if (parsed.success) return parsed.data
  for (const { path, message } of parsed.error.issues) fail(file, path.join('.'), message)
  return undefined
}

/** Every list of steps with the place where it stands. */
function listsOf(file: StepsFile): [path: string, list: StepsFile['onThePhone'] | StepsFile['month']][] {
  const { given, secondFraud: _, ...rest } = file
  return [
    ...Object.entries(rest),
    ...Object.entries(given).map(([name, list]): [string, StepsFile['onThePhone']] => [`given.${name}`, list]),
  ]
}

function refuseSteps(file: StepsFile, { lines }: HelpContext, fail: Fail): void {
  for (const [path, list] of listsOf(file)) {
    const ids = new Set<string>()
    for (const { id, lines: named } of list) {
      if (ids.has(id)) fail('help/steps.yaml', path, `${id} stands twice`)
      ids.add(id)
      for (const line of named) if (!lines.has(line)) fail('help/steps.yaml', `${path}.${id}`, `no public line ${line}`)
    }
  }
}

/** More digits than a year or an amount are a phone number, and that does not belong in a sentence. */
const longRun = /\d(?:[\s().-]*\d){4,}/
const address = /https?:|[\w-]+@[\w-]+\./i
/** No person reads these of anything that Offhook shows. */
const allIsWell = /\b(?:safe|safely|clear)\b/i

function refuseWords(file: string, steps: StepsFile, texts: WordsFile, { lines }: HelpContext, fail: Fail): void {
  const dialled = new Set(lines.values())
  const check = (path: string, sentence: string) => {
    const run = longRun.exec(sentence)?.[0] ?? sentence.match(/\d{3,}/g)?.find((digits) => dialled.has(digits))
    if (run) fail(file, path, `${run} stands in the text: a line is named under lines, in steps.yaml`)
    if (address.test(sentence)) fail(file, path, 'an address stands in the text')
    if (file.endsWith('/en.yaml') && allIsWell.test(sentence)) fail(file, path, 'no person reads "safe" or "clear"')
  }
  for (const [path, list] of listsOf(steps)) {
    const [section, name] = path.split('.') as [keyof WordsFile, string | undefined]
    const words = (name === undefined ? texts[section] : texts.given[name]) as WordsFile['onThePhone'] | undefined
    for (const { id } of list) if (!words?.[id]) fail(file, `${path}.${id}`, 'is missing')
    for (const [id, { do: what, why }] of Object.entries(words ?? {})) {
      if (!list.some((step) => step.id === id)) fail(file, `${path}.${id}`, 'no such step')
      check(`${path}.${id}.do`, what)
      check(`${path}.${id}.why`, why)
    }
  }
  check('secondFraud', texts.secondFraud)
}

function pack({ given, month, secondFraud, ...rest }: StepsFile): PackedHelp {
  const packStep = ({ id, places, lines, source, authority }: StepsFile['onThePhone'][number]): PackedHelpStep => [
    id,
    places,
    lines,
    [source.url, authority ? 1 : 0, source.readAt],
    0,
  ]
  return {
    onThePhone: rest.onThePhone.map(packStep),
    given: Object.fromEntries(Object.entries(given).map(([name, list]) => [name, list.map(packStep)])),
    month: month.map((step): PackedHelpStep => [...packStep(step).slice(0, 4), step.days] as unknown as PackedHelpStep),
    bankCall: rest.bankCall.map(packStep),
    helping: rest.helping.map(packStep),
    signs: rest.signs.map(packStep),
    secondFraud: secondFraud.map(({ url, readAt }) => [url, 1, readAt]),
  }
}
