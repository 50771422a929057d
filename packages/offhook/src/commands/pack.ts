import { Command } from 'commander'
import { paragraph, terminalOf } from '../terminal/terminal.ts'

export function packCommand(): Command {
  const command = new Command('pack').description('Proof packs that somebody gives you, or that you made.')
  command
    .command('verify')
    .description('Check an annex: no file, entry or key in it was changed since it was made.')
    .argument('<file>', 'the annex, a ZIP')
    .option('--json', 'for programs', false)
    .action(verify)
  return command
}

async function verify(file: string, { json }: { json: boolean }): Promise<void> {
  const { verifyPack } = await import('@offhook/cases')
  const report = await verifyPack(file, new Date())
  if (!report.isIntact) process.exitCode = 1
  if (json) {
    console.log(JSON.stringify(report))
    return
  }
  const terminal = terminalOf(process.stdout)
  if (report.isIntact) {
    const { manifest } = report
    const chain = manifest?.chain ? `, ${manifest.chain.events} entries` : ''
    console.log(`Intact: ${manifest?.exhibits.length} exhibits${chain}, made ${manifest?.madeAt}.`)
  } else {
    console.log(terminal.colors.red('Not intact:'))
    for (const fault of report.faults) console.log(paragraph(fault, terminal, '    ', '  - '))
  }
  for (const { path, words } of report.mails) console.log(paragraph(`${path}: ${words}`, terminal, '  '))
}
