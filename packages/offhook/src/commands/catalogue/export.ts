import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Command } from 'commander'
import { currentCatalogue } from '../../catalogue/current.ts'
import { InputError, inWords } from '../../input-error.ts'

interface Options {
  readonly html?: string
  readonly lang: string
  readonly baseUrl?: string
}

export function exportCommand(): Command {
  return new Command('export')
    .description('Write the catalogue as a site of plain pages, for anybody to host.')
    .requiredOption('--html <dir>', 'the folder to write to; made if it is not there')
    .option('--lang <language>', 'the language of the pages: en, es, de or fr', 'en')
    .option('--base-url <url>', 'where the site will stand, for its site map')
    .action(run)
}

async function run({ html: folder, lang, baseUrl }: Options): Promise<void> {
  const { messagesFor } = await import('@offhook/catalogue/full')
  const catalogue = await (await currentCatalogue()).in(lang)
  const { siteFiles } = await import('../../site/site.ts')
  if (folder === undefined) return
  if (baseUrl !== undefined && !/^https?:\/\/[^\s]+$/.test(baseUrl))
    throw new InputError(`--base-url ${baseUrl}: an address is needed, as in https://example.org/ways-out/`)
  if (
    existsSync(folder) &&
    readdirSync(folder).some((name) => !name.startsWith('.')) &&
    !existsSync(join(folder, 'sitemap.txt'))
  )
    throw new InputError(`${folder}: is not empty and holds no earlier export; give an empty folder`)
  const files = siteFiles(catalogue, {
    today: new Date().toISOString().slice(0, 10),
    messages: messagesFor(lang),
    baseUrl: baseUrl ?? null,
  })
  try {
    for (const { path, text } of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
  } catch (error) {
    throw new InputError(`${folder}: ${inWords(error)}`)
  }
  console.log(`${files.length} files written to ${folder}`)
}
