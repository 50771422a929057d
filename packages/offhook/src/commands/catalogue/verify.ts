import { existsSync, writeFileSync } from 'node:fs'
import { Command } from 'commander'
import { addressesOf } from '../../catalogue/addresses.ts'
import { checkAddresses } from '../../catalogue/check-addresses.ts'
import { InputError, inWords } from '../../input-error.ts'

interface Options {
  readonly online: boolean
  readonly report: string
}

export function verifyCommand(): Command {
  return new Command('verify')
    .description('Compile the data anew and say what the build refuses.')
    .argument('[folder]', 'a folder of catalogue data; default: the one that comes with Offhook')
    .option('--online', 'then ask every address whether it still stands where it did', false)
    .option('--report <file>', 'where --online writes its report', 'catalogue-addresses.json')
    .action(run)
}

async function run(folder: string | undefined, { online, report }: Options): Promise<void> {
  const { compileCatalogue, dataFolder, errorLine } = await import('@offhook/catalogue/build')
  const { openFullCatalogue } = await import('@offhook/catalogue/full')
  if (folder !== undefined && !existsSync(folder)) throw new InputError(`${folder}: no such folder`)
  const result = compileCatalogue(folder ?? dataFolder)
  if (!result.ok) {
    for (const error of result.errors) console.error(`offhook: ${errorLine(error)}`)
    process.exitCode = 2
    return
  }
  const catalogue = openFullCatalogue(result.compiled.catalogue, result.compiled.guide)
  const { services, companies, publicLines } = catalogue
  console.log(
    `${services.length} services, ${companies.length} companies, ${publicLines.length} public lines: all in order.`,
  )
  if (!online) return
  const addresses = addressesOf(catalogue)
  const isTerminal = process.stderr.isTTY === true
  const found = await checkAddresses(addresses, {
    ownerOf: (host) => catalogue.hostOwner(host)?.companyId ?? null,
    onProgress: (done) => {
      if (isTerminal) process.stderr.write(`\r${done} of ${addresses.length} addresses`)
    },
  })
  if (isTerminal) process.stderr.write('\n')
  try {
    writeFileSync(report, `${JSON.stringify({ checkedAt: new Date().toISOString(), addresses: found }, null, 2)}\n`)
  } catch (error) {
    throw new InputError(`${report}: ${inWords(error)}`)
  }
  const count = (state: string) => found.filter((each) => each.state === state).length
  console.log(
    `${found.length} addresses asked: ${count('stands')} stand, ${count('moved')} moved within the company, ` +
      `${count('moved-away')} lead elsewhere, ${count('gone')} are gone, ${count('walled')} answer no robot, ${count('unreachable')} did not answer.`,
  )
  for (const { url, target } of found.filter(({ state }) => state === 'moved-away'))
    console.log(`leads elsewhere: ${url} -> ${new URL(target!).host.replaceAll('.', '[.]')}`)
  for (const { url, status } of found.filter(({ state }) => state === 'gone')) console.log(`gone (${status}): ${url}`)
  console.log(`Report: ${report}`)
}
