import { Command, CommanderError } from 'commander'
import { InputError } from './input-error.ts'
import { version } from './version.ts'

/** Runs the command line. Sets the exit status: 0 done, 1 found something, 2 a usage or input error. */
export async function main(argv: readonly string[]): Promise<void> {
  process.stdout.on('error', endQuietlyOnBrokenPipe)
  const isDebug = argv.includes('--debug')
  try {
    const program = await programFor()
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

async function programFor(): Promise<Command> {
  const { backupCommands } = await import('./commands/backup.ts')
  const { caseCommand } = await import('./commands/case.ts')
  const { catalogueCommand } = await import('./commands/catalogue/index.ts')
  const { checkCommand } = await import('./commands/check.ts')
  const { howCommand } = await import('./commands/how.ts')
  const { mcpCommand } = await import('./commands/mcp.ts')
  const { packCommand } = await import('./commands/pack.ts')
  const { scanCommand } = await import('./commands/scan.ts')
  const { serveCommand } = await import('./commands/serve.ts')
  const { watchCommand } = await import('./commands/watch.ts')
  const program = new Command('offhook')
    .description('Check text for planted support numbers, and find the official way out of a subscription.')
    .version(version)
    .option('--debug', 'show where an error came from')
    .configureOutput({ outputError: (message, write) => write(message.replace(/^error: /, 'offhook: ')) })
    .showHelpAfterError('Run "offhook --help" to see what there is.')
    .exitOverride()
  const commands = [
    checkCommand(),
    howCommand(),
    caseCommand(),
    packCommand(),
    scanCommand(),
    catalogueCommand(),
    serveCommand(),
    mcpCommand(),
    watchCommand(),
    ...backupCommands(),
  ]
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
