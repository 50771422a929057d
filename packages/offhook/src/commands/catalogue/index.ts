import { Command } from 'commander'
import { editCommand } from './edit.ts'
import { exportCommand } from './export.ts'
import { listCommand } from './list.ts'
import { newCommand } from './new.ts'
import { rulesCommand } from './rules.ts'
import { showCommand } from './show.ts'
import { updateCommand } from './update.ts'
import { verifyCommand } from './verify.ts'

export function catalogueCommand(): Command {
  const command = new Command('catalogue').description('The facts behind every answer, each with its source.')
  for (const sub of [
    listCommand(),
    showCommand(),
    rulesCommand(),
    verifyCommand(),
    newCommand(),
    editCommand(),
    updateCommand(),
    exportCommand(),
  ])
    command.addCommand(sub)
  return command
}
