import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Command } from 'commander'
import { idOf } from '../../catalogue/drafts.ts'
import { InputError } from '../../input-error.ts'

export function editCommand(): Command {
  return new Command('edit')
    .description('Open the file of a service in your editor ($EDITOR), then say what the build refuses.')
    .argument('<name...>', 'its id or name')
    .option('--folder <dir>', 'the folder of catalogue data; default: the one that comes with Offhook')
    .action(run)
}

async function run(words: readonly string[], { folder }: { folder?: string }): Promise<void> {
  const { dataFolder } = await import('@offhook/catalogue/build')
  const root = folder ?? dataFolder
  const id = idOf(words.join(' '))
  const file = ['services', 'companies', 'billers']
    .map((kind) => join(root, kind, `${id}.yaml`))
    .find((each) => existsSync(each))
  if (file === undefined)
    throw new InputError(`there is no file for ${id} in ${root}; "offhook catalogue new" begins one`)
  console.log(file)
  const editor = process.env['VISUAL'] ?? process.env['EDITOR']
  if (editor && process.stdin.isTTY) spawnSync(editor, [file], { stdio: 'inherit', shell: true })
  await reportOn(root)
}

/** Says what the build refuses in a folder; the exit status is 2 if it refuses anything. */
export async function reportOn(root: string): Promise<void> {
  const { compileCatalogue, errorLine } = await import('@offhook/catalogue/build')
  const result = compileCatalogue(root)
  if (result.ok) console.log('All in order.')
  else for (const error of result.errors) console.log(`  ${errorLine(error)}`)
}
