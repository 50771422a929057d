import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Command } from 'commander'
import { companyDraft, idOf, serviceDraft } from '../../catalogue/drafts.ts'
import { InputError, inWords } from '../../input-error.ts'
import { reportOn } from './edit.ts'

export function newCommand(): Command {
  return new Command('new')
    .description('Begin a service: write its file, and its company’s if there is none, and say what is missing.')
    .argument('<name...>', 'its name, as people know it')
    .option('--company <id>', 'the company it belongs to, if the catalogue has it')
    .option('--folder <dir>', 'the folder of catalogue data; default: the one that comes with Offhook')
    .action(run)
}

async function run(
  words: readonly string[],
  { company, folder }: { company?: string; folder?: string },
): Promise<void> {
  const { dataFolder } = await import('@offhook/catalogue/build')
  const name = words.join(' ').trim()
  const id = idOf(name)
  if (id === '') throw new InputError(`"${name}": a name needs letters or digits`)
  const root = folder ?? dataFolder
  if (!existsSync(join(root, 'companies'))) throw new InputError(`${root}: no folder of catalogue data`)
  const owner = company ?? id
  const file = join(root, 'services', `${id}.yaml`)
  const companyFile = join(root, 'companies', `${owner}.yaml`)
  if (existsSync(file)) throw new InputError(`${file} is there already; use "offhook catalogue edit ${id}"`)
  if (company !== undefined && !existsSync(companyFile))
    throw new InputError(`there is no company ${company}; leave out --company to begin it`)
  try {
    mkdirSync(join(root, 'services'), { recursive: true })
    writeFileSync(file, serviceDraft(id, owner, name, new Date().toISOString().slice(0, 10)), { flag: 'wx' })
    console.log(`Begun: ${file}`)
    if (!existsSync(companyFile)) {
      writeFileSync(companyFile, companyDraft(owner, name), { flag: 'wx' })
      console.log(`Begun: ${companyFile}`)
    }
  } catch (error) {
    throw new InputError(`${file}: ${inWords(error)}`)
  }
  console.log('Fill in what the pages of the company say; then "offhook catalogue verify". What is missing now:')
  await reportOn(root)
}
