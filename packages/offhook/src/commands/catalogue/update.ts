import { readFile, stat } from 'node:fs/promises'
import { homeFolder } from '@offhook/store/home'
import { Command } from 'commander'
import { installCatalogue } from '../../catalogue/installed.ts'
import { InputError, inWords } from '../../input-error.ts'

/** Bytes that a signed catalogue may have. */
const largest = 64 * 1024 * 1024

export function updateCommand(): Command {
  return new Command('update')
    .description('Install a newer catalogue, signed by the maintainers.')
    .argument('<file>', 'a file, or an https address')
    .option('--home <dir>', 'the data folder')
    .action(run)
}

async function run(name: string, { home }: { home?: string }): Promise<void> {
  const text = /^https?:/i.test(name) ? await download(name) : await readUpdate(name)
  const { version } = await installCatalogue(text, name, homeFolder(home))
  console.log(`The catalogue of ${version} is installed.`)
}

async function readUpdate(file: string): Promise<string> {
  try {
    if ((await stat(file)).size > largest) throw new InputError(`${file}: larger than any catalogue`)
    return await readFile(file, 'utf8')
  } catch (error) {
    throw error instanceof InputError ? error : new InputError(`${file}: ${inWords(error)}`)
  }
}

async function download(address: string): Promise<string> {
  if (!address.startsWith('https://')) throw new InputError(`${address}: only https`)
  let response: Response
  try {
    response = await fetch(address, { signal: AbortSignal.timeout(60_000) })
  } catch (error) {
    throw new InputError(`${address}: cannot be reached (${(error as Error).message})`)
  }
  if (!response.ok || response.body === null) throw new InputError(`${address}: answered ${response.status}`)
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body) {
    size += chunk.length
    if (size > largest) throw new InputError(`${address}: larger than any catalogue`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
