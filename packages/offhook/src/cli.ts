import { Command, CommanderError } from 'commander'
import { InputError } from './input-error.ts'
import { version } from './version.ts'

/** Runs the command line. Sets the exit status: 0 done, 1 found something, 2 a usage or input error. */
export async function main(argv: readonly string[]): Promise<void> {
  process.stdout.on('error', endQuietlyOnBrokenPipe)
  const isDebug = argv.includes('--debug')
  try {
    const program = await programFor(argv[2])
    await program.parseAsync(argv.filter((argument) => argument !== '--debug'))
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? 0 : 2
      return
    }
    process.exitCode = 2
    if (isDebug) console.error(error)
    else if (isForThePerson(error)) console.error(`offhook: ${(error as Error).message}`)
    else
      console.error(`offhook: something went wrong: ${(error as Error).message} (run again with --debug to see where)`)
  }
}

/** Errors whose message is one line for the person who typed; the layers below have their own kinds. */
function isForThePerson(error: unknown): boolean {
  return error instanceof InputError || (error instanceof Error && ['CaseError', 'StoreError'].includes(error.name))
}

/** Each command by its name; one run loads only what it needs. */
const loaders: Readonly<Record<string, () => Promise<readonly Command[]>>> = {
  check: async () => [(await import('./commands/check.ts')).checkCommand()],
  how: async () => [(await import('./commands/how.ts')).howCommand()],
  case: async () => [(await import('./commands/case.ts')).caseCommand()],
  pack: async () => [(await import('./commands/pack.ts')).packCommand()],
  scan: async () => [(await import('./commands/scan.ts')).scanCommand()],
  catalogue: async () => [(await import('./commands/catalogue/index.ts')).catalogueCommand()],
  serve: async () => [(await import('./commands/serve.ts')).serveCommand()],
  mcp: async () => [(await import('./commands/mcp.ts')).mcpCommand()],
  watch: async () => [(await import('./commands/watch.ts')).watchCommand()],
  backup: async () => (await import('./commands/backup.ts')).backupCommands(),
}

async function programFor(name: string | undefined): Promise<Command> {
  const program = new Command('offhook')
    .description('Check text for planted support numbers, and find the official way out of a subscription.')
    .version(version)
    .option('--debug', 'show where an error came from')
    .configureOutput({ outputError: (message, write) => write(message.replace(/^error: /, 'offhook: ')) })
    .showHelpAfterError('Run "offhook --help" to see what there is.')
    .exitOverride()
  const wanted = name !== undefined && Object.hasOwn(loaders, name) ? [loaders[name]!] : Object.values(loaders)
  const commands = (await Promise.all(wanted.map((load) => load()))).flat()
  for (const command of commands) {
    program.addCommand(command.copyInheritedSettings(program))
    for (const sub of command.commands) sub.copyInheritedSettings(program)
  }
  return program
}

/** `offhook … | head` closes the pipe early: that is the reader's right, not an error. */
function endQuietlyOnBrokenPipe(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
}
