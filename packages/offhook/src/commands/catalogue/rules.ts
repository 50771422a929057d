import { type Rule, type RuleTopic, ruleTopics } from '@offhook/catalogue/full'
import { Command, Option } from 'commander'
import { currentCatalogue } from '../../catalogue/current.ts'
import { InputError } from '../../input-error.ts'
import { paragraph, type Terminal, terminalOf } from '../../terminal/terminal.ts'
import { type RuleWords, ruleWords } from './rule-words.ts'

interface Options {
  readonly topic?: RuleTopic
  readonly lang: string
  readonly json: boolean
}

export function rulesCommand(): Command {
  return new Command('rules')
    .description('What law, card networks and authorities say in a place, each with its source.')
    .argument('<place>', 'a country or a state of it: DE, US, US-CA')
    .addOption(new Option('--topic <topic>', 'one matter only').choices([...ruleTopics]))
    .addOption(
      new Option('--lang <language>', 'the language of the answer').choices(['en', 'es', 'de', 'fr']).default('en'),
    )
    .option('--json', 'for programs', false)
    .action(run)
}

async function run(place: string, { topic, lang, json }: Options): Promise<void> {
  if (!/^[a-z]{2}(-[a-z]{2})?$/i.test(place))
    throw new InputError(`${place}: two letters are needed, as in DE, or a state, as in US-CA`)
  const catalogue = await (await currentCatalogue()).in(lang)
  const words = ruleWords[lang]!
  const today = new Date().toISOString().slice(0, 10)
  const rules = catalogue.rules({ place, inForceOn: today, ...(topic !== undefined && { topic }) })
  if (json) {
    console.log(JSON.stringify(rules))
    return
  }
  const terminal = terminalOf(process.stdout)
  const lineOf = (id: string | null) => (id === null ? undefined : catalogue.publicLines.find((line) => line.id === id))
  const isListed = rules.some(({ jurisdiction }) => jurisdiction.slice(0, 2) === place.slice(0, 2).toUpperCase())
  if (!isListed && topic === undefined) console.log(`${words.noneOf(place.toUpperCase())}\n`)
  console.log(rules.map((rule) => ruleText(rule, lineOf, words, terminal)).join('\n\n'))
  console.log(`\n${words.inForce(rules.length, today)}`)
}

function ruleText(
  rule: Rule,
  lineOf: (id: string | null) => { readonly dial: string | null; readonly e164: string | null } | undefined,
  words: RuleWords,
  terminal: Terminal,
): string {
  const { colors } = terminal
  const lines = [`${colors.bold(rule.id)} (${rule.jurisdiction}, ${rule.topic})`]
  lines.push(paragraph(rule.citable ? rule.text : words.reported(rule.text), terminal, '  '))
  for (const period of rule.periods) lines.push(paragraph(words.period(period, rule.citable), terminal, '    ', '  - '))
  for (const { what, url, lineId } of rule.contacts) {
    const line = lineOf(lineId)
    lines.push(
      paragraph(words.labelled(what, url ?? line?.dial ?? line?.e164 ?? lineId ?? ''), terminal, '    ', '  - '),
    )
  }
  const official = rule.official
  const source = official
    ? `${official.url} (${official.readAt ? words.readOn(official.readAt) : words.notRead})`
    : words.noOfficialPage
  lines.push(paragraph(colors.dim(`${rule.citation}. ${source}`), terminal, '  '))
  return lines.join('\n')
}
