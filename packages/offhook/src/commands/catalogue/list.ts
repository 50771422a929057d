import { Command } from 'commander'
import { currentCatalogue } from '../../catalogue/current.ts'

export function listCommand(): Command {
  return new Command('list')
    .description('Every service, with its company.')
    .option('--json', 'for programs', false)
    .action(list)
}

async function list({ json }: { json: boolean }): Promise<void> {
  const catalogue = await currentCatalogue()
  const services = [...catalogue.services].sort((a, b) => a.name.localeCompare(b.name))
  if (json) {
    const rows = services.map(({ id, name, companyId }) => ({ id, name, company: catalogue.company(companyId)?.name }))
    console.log(JSON.stringify(rows))
    return
  }
  const widest = Math.max(...services.map(({ id }) => id.length))
  for (const { id, name, companyId } of services) {
    const company = catalogue.company(companyId)?.name ?? companyId
    console.log(`${id.padEnd(widest)}  ${name}${company === name ? '' : ` (${company})`}`)
  }
  console.log(`\n${services.length} services, catalogue of ${catalogue.version}`)
}
