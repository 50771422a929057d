import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'
import { Command } from 'commander'
import { InputError, inWords } from '../input-error.ts'

interface Options {
  readonly home?: string
  readonly passphraseFile?: string
  readonly encrypt?: boolean
}

/** `backup`, `restore`, `lock`, `unlock` and `export`: everything, in the person's own hands. */
export function backupCommands(): Command[] {
  const command = (name: string, description: string) =>
    new Command(name).description(description).option('--home <folder>', 'the data folder')
  const secret = (one: Command) =>
    one.option('--passphrase-file <file>', 'read the passphrase from here; else OFFHOOK_PASSPHRASE, else you are asked')
  return [
    secret(command('backup', 'Write everything into one file: cases, exhibits, statements.'))
      .argument('<file>')
      .option('--encrypt', 'with a passphrase, in the age format', false)
      .action(backup),
    secret(command('restore', 'Put a backup in place of the data folder; what was there is kept beside it.'))
      .argument('<file>')
      .action(restore),
    secret(
      command(
        'lock',
        'Encrypt the whole data folder with a passphrase. Nobody, not even Offhook, can open it without.',
      ),
    ).action(lock),
    secret(command('unlock', 'Open a locked data folder again.')).action(unlock),
    command('export', 'Write all cases as plain JSON and files that any program reads.')
      .argument('<folder>')
      .action(exportAll),
  ]
}

async function backup(file: string, options: Options): Promise<void> {
  const { openStore, writeBackup } = await import('@offhook/store')
  const isEncrypted = options.encrypt === true || options.passphraseFile !== undefined
  const passphrase = isEncrypted ? await passphraseOf(options, true) : null
  const store = await openStore({ home: options.home })
  try {
    await writeBackup(store, resolve(file), passphrase)
  } finally {
    await store.close()
  }
  console.log(`${file}: everything is in it${isEncrypted ? ', encrypted' : ', readable for everybody who has it'}.`)
}

async function restore(file: string, options: Options): Promise<void> {
  const { homeFolder, readBackup } = await import('@offhook/store')
  const isEncrypted = headOf(file).startsWith('age-encryption.org')
  const before = await readBackup(
    resolve(file),
    homeFolder(options.home),
    isEncrypted ? await passphraseOf(options, false) : null,
  )
  console.log(
    `Restored to ${homeFolder(options.home)}.${before === null ? '' : ` What was there before is in ${before}.`}`,
  )
}

function headOf(file: string): string {
  try {
    return readFileSync(file).subarray(0, 18).toString('latin1')
  } catch (error) {
    throw new InputError(`${file}: ${inWords(error)}`)
  }
}

async function lock(options: Options): Promise<void> {
  const { lockHome, openStore } = await import('@offhook/store')
  const passphrase = await passphraseOf(options, true)
  await lockHome(await openStore({ home: options.home }), passphrase)
  console.log('Locked. "offhook unlock" opens it. Whoever loses the passphrase loses the data.')
}

async function unlock(options: Options): Promise<void> {
  const { homeFolder, unlockHome } = await import('@offhook/store')
  await unlockHome(homeFolder(options.home), await passphraseOf(options, false))
  console.log('Unlocked.')
}

async function exportAll(folder: string, { home }: Options): Promise<void> {
  const [{ openStore }, { exportCases }] = await Promise.all([
    import('@offhook/store'),
    import('../cases/export-cases.ts'),
  ])
  const store = await openStore({ home })
  try {
    const count = await exportCases(store, folder)
    console.log(`${folder}: ${count} ${count === 1 ? 'case' : 'cases'}, each with its exhibits.`)
  } finally {
    await store.close()
  }
}

/** @throws InputError where none is given, or the two that were typed differ */
async function passphraseOf({ passphraseFile }: Options, isNew: boolean): Promise<string> {
  if (passphraseFile !== undefined) {
    try {
      return readFileSync(passphraseFile, 'utf8').replace(/\r?\n$/, '')
    } catch (error) {
      throw new InputError(`${passphraseFile}: ${inWords(error)}`)
    }
  }
  const given = process.env['OFFHOOK_PASSPHRASE']
  if (given) return given
  if (!process.stdin.isTTY) throw new InputError('a passphrase is needed: OFFHOOK_PASSPHRASE or --passphrase-file')
  const typed = await typedSecretly('Passphrase: ')
  if (typed === '') throw new InputError('an empty passphrase protects nothing')
  if (isNew && (await typedSecretly('Once more: ')) !== typed)
    throw new InputError('the two passphrases differ; nothing was changed')
  return typed
}

/** Asks without showing what is typed. */
function typedSecretly(question: string): Promise<string> {
  return new Promise((resolveTyped) => {
    process.stderr.write(question)
    const silent = new Writable({ write: (_chunk, _encoding, done) => done() })
    const prompt = createInterface({ input: process.stdin, output: silent, terminal: true })
    prompt.question('', (typed) => {
      prompt.close()
      process.stderr.write('\n')
      resolveTyped(typed)
    })
  })
}
