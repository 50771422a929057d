import { type Period, type Rule, type RuleTopic, ruleTopics } from '@offhook/catalogue/full'
import { Command, Option } from 'commander'
import { currentCatalogue } from '../../catalogue/current.ts'
import { InputError } from '../../input-error.ts'
import { paragraph, type Terminal, terminalOf } from '../../terminal/terminal.ts'

interface Options {
  readonly topic?: RuleTopic
  readonly json: boolean
}

export function rulesCommand(): Command {
  return new Command('rules')
    .description('What law, card networks and authorities say in a place, each with its source.')
    .argument('<place>', 'a country or a state of it: DE, US, US-CA')
    .addOption(new Option('--topic <topic>', 'one matter only').choices([...ruleTopics]))
    .option('--json', 'for programs', false)
    .action(run)
}

async function run(place: string, { topic, json }: Options): Promise<void> {
  if (!/^[a-z]{2}(-[a-z]{2})?$/i.test(place))
    throw new InputError(`${place}: two letters are needed, as in DE, or a state, as in US-CA`)
  const catalogue = await currentCatalogue()
  const today = new Date().toISOString().slice(0, 10)
  const rules = catalogue.rules({ place, inForceOn: today, ...(topic !== undefined && { topic }) })
  if (json) {
    console.log(JSON.stringify(rules))
    return
  }
  const terminal = terminalOf(process.stdout)
  const lineOf = (id: string | null) => (id === null ? undefined : catalogue.publicLines.find((line) => line.id === id))
  const isListed = rules.some(({ jurisdiction }) => jurisdiction.slice(0, 2) === place.slice(0, 2).toUpperCase())
  if (!isListed) console.log(`No rule of ${place.toUpperCase()} itself is in the catalogue.\n`)
  console.log(rules.map((rule) => ruleText(rule, lineOf, terminal)).join('\n\n'))
  console.log(`\n${rules.length} rules in force on ${today}. This is no legal advice.`)
}

function ruleText(
  rule: Rule,
  lineOf: (id: string | null) => { readonly dial: string | null; readonly e164: string | null } | undefined,
  terminal: Terminal,
): string {
  const { colors } = terminal
  const lines = [`${colors.bold(rule.id)} (${rule.jurisdiction}, ${rule.topic})`]
  lines.push(paragraph(rule.citable ? rule.text : `As others report it: ${rule.text}`, terminal, '  '))
  for (const period of rule.periods) lines.push(paragraph(periodText(period, rule.citable), terminal, '    ', '  - '))
  for (const { what, url, lineId } of rule.contacts) {
    const line = lineOf(lineId)
    lines.push(paragraph(`${what}: ${url ?? line?.dial ?? line?.e164 ?? lineId}`, terminal, '    ', '  - '))
  }
  const official = rule.official
  const source = official
    ? `${official.url} (${official.readAt ? `read ${official.readAt}` : 'not read'})`
    : 'no official page known'
  lines.push(paragraph(colors.dim(`${rule.citation}. ${source}`), terminal, '  '))
  return lines.join('\n')
}

const bound = { person: 'you', bank: 'the bank', seller: 'the seller', authority: 'the authority' } as const

/** Says whose time limit it is; a figure whose official page was not read stands with "about". */
function periodText({ what, length, unit, business, from, before, binds }: Period, isCitable: boolean): string {
  const name = length === 1 ? unit.slice(0, -1) : unit
  const start = from === null ? `before ${before}` : `from ${from}`
  return `binds ${bound[binds]}: ${what}: ${isCitable ? '' : 'about '}${length} ${business ? 'business ' : ''}${name} ${start}`
}
