import type { CatalogueFiles, DataFile } from './read.ts'
import type { BillerFile } from './schema.ts'

/**
 * Every sentence of the data that a person reads, once, with the file where it stands first. Names of companies and
 * services, statement texts and citations of laws stay as they are in every language.
 */
export function sentencesOf({ services, billers, companies, rules, publicLines }: CatalogueFiles): Map<string, string> {
  const found = new Map<string, string>()
  const add = <T>(files: readonly DataFile<T>[], sentencesIn: (data: T) => readonly (string | undefined)[]) => {
    for (const { file, data } of files)
      for (const sentence of sentencesIn(data)) if (sentence && !found.has(sentence)) found.set(sentence, file)
  }
  add(billers, billerSentences)
  add(services, serviceSentences)
  add(companies, companySentences)
  add(rules, ruleSentences)
  add(publicLines, lineSentences)
  return found
}

type Data<List extends keyof CatalogueFiles> = CatalogueFiles[List][number]['data']

function serviceSentences({ nothingToCancel, routes, refunds, caveats, answers }: Data<'services'>) {
  const said = nothingToCancel === undefined ? [] : [nothingToCancel]
  return [...facts({ routes, refunds }), ...[...said, ...caveats, ...answers].map(({ text }) => text)]
}

function billerSentences({ tells, see, routes, refunds, limits, notItsOwn }: Data<'billers'>) {
  return [
    ...tells.map(({ text }) => text),
    ...(see?.steps ?? []),
    ...facts({ routes, refunds }),
    ...limits.map(({ text }) => text),
    ...notItsOwn.map(({ why }) => why),
  ]
}

function facts({ routes, refunds }: Pick<BillerFile, 'routes' | 'refunds'>) {
  return [
    ...routes.flatMap(({ steps, confirmation, ifMissing }) => [...steps, confirmation, ifMissing]),
    ...refunds.flatMap(({ plan, condition }) => [plan, condition]),
  ]
}

function companySentences({ numbers }: Data<'companies'>) {
  return numbers.map(({ purpose }) => purpose)
}

/** What a public line is called and when it answers. A proper name stands as its own translation. */
function lineSentences({ lines }: Data<'publicLines'>) {
  return lines.flatMap(({ name, hours }) => [name, hours])
}

/** What is said of numbers, wherever one stands: a small part of its own, for pages that load no more. */
export function numberSentences({ companies, publicLines }: CatalogueFiles): string[] {
  const said = [
    ...companies.flatMap(({ data }) => companySentences(data)),
    ...publicLines.flatMap(({ data }) => lineSentences(data)),
  ]
  return [...new Set(said.filter((sentence) => sentence !== undefined))]
}

function ruleSentences({ rules }: Data<'rules'>) {
  return rules.flatMap(({ text, note, periods, money, contacts }) => [
    text,
    note,
    ...periods.flatMap(({ what, from, before }) => [what, from, before]),
    ...[...money, ...contacts].map(({ what }) => what),
  ])
}
