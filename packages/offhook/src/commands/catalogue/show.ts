import type { FullCatalogue, Route, Service } from '@offhook/catalogue/full'
import { Command } from 'commander'
import { currentCatalogue } from '../../catalogue/current.ts'
import { InputError } from '../../input-error.ts'
import { paragraph, type Terminal, terminalOf } from '../../terminal/terminal.ts'

export function showCommand(): Command {
  return new Command('show')
    .description('All that is known of one service or company.')
    .argument('<name>', 'its id, name or another name')
    .option('--json', 'for programs', false)
    .action(show)
}

async function show(name: string, { json }: { json: boolean }): Promise<void> {
  const catalogue = await currentCatalogue()
  const service = find(name, catalogue)
  const company = catalogue.company(service.companyId)
  const routes = catalogue.routes(service.id)
  const numbers = catalogue.numbersOf(service.companyId, new Date().toISOString().slice(0, 10))
  if (json) {
    const shown = numbers.map(({ official: _, ...number }) => number)
    console.log(JSON.stringify({ ...service, routes, company, numbers: shown }))
    return
  }
  const terminal = terminalOf(process.stdout)
  const { colors } = terminal
  const lines = [`${colors.bold(service.name)} (${company?.name})`]
  if (service.aliases.length > 0) lines.push(paragraph(`also: ${service.aliases.join(', ')}`, terminal, '  '))
  lines.push(paragraph(`own domains: ${company?.domains.join(', ')}`, terminal, '  '))
  if (company && company.communityHosts.length > 0) {
    lines.push(paragraph(`never official: ${company.communityHosts.join(', ')}`, terminal, '  '))
  }
  for (const route of routes) lines.push('', renderRoute(route, terminal))
  for (const refund of service.refunds) {
    const days = refund.windowDays === null ? '' : `${refund.windowDays} ${refund.business ? 'business ' : ''}days: `
    lines.push(
      '',
      paragraph(`refund, ${refund.plan}: ${days}${refund.condition}`, terminal, '  '),
      sourcesOf(refund.sources, terminal),
    )
  }
  for (const { e164, purpose, region, source, status, official } of numbers) {
    const shown = official ? e164 : `${e164.slice(0, -4)}••••`
    lines.push(
      '',
      paragraph(`${colors.bold(shown)} ${status}: ${purpose}${region ? `, ${region}` : ''}`, terminal, '  '),
      sourcesOf([source], terminal),
    )
  }
  for (const { text } of service.caveats) lines.push('', paragraph(text, terminal, '  ', '! '))
  console.log(lines.join('\n'))
}

function find(name: string, catalogue: FullCatalogue): Service {
  const byId = catalogue.service(name)
  if (byId) return byId
  const [named] = catalogue.byName(name)
  const service = named?.serviceId
    ? catalogue.service(named.serviceId)
    : catalogue.services.find(({ companyId }) => companyId === named?.companyId)
  if (service) return service
  throw new InputError(`"${name}" is not in the catalogue; "offhook catalogue list" names what is`)
}

const basisWords = {
  'own-domain': 'read on the company’s own domain',
  'third-party': 'seen in third-party text',
  general: 'general for this biller',
}

function renderRoute(route: Route, terminal: Terminal): string {
  const { colors } = terminal
  const lines = [
    `${colors.bold(route.action)}, billed by ${route.biller}${route.url ? `: ${colors.underline(route.url)}` : ''}`,
  ]
  route.steps.forEach((step, index) => {
    lines.push(paragraph(step, terminal, '     ', `  ${String(index + 1).padStart(2)}. `))
  })
  lines.push(paragraph(colors.dim(basisWords[route.basis]), terminal, '  '), sourcesOf(route.sources, terminal))
  return lines.join('\n')
}

function sourcesOf(sources: Route['sources'], terminal: Terminal): string {
  return sources
    .map(({ url, readAt, asOf, ownDomain }) => {
      const age = readAt ? `read ${readAt}` : asOf ? `as of ${asOf}` : 'date not known'
      // A third party's page is named as the source of a fact, not offered as a way.
      const shown = ownDomain ? url : new URL(url).hostname.replaceAll('.', '[.]')
      return paragraph(terminal.colors.dim(`source: ${shown} (${age})`), terminal, '    ')
    })
    .join('\n')
}
