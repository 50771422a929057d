import type { Doubt, NumberAnswer } from '@offhook/check'
import { mask } from '@offhook/check'
import { harmless, paragraph, type Terminal } from './terminal.ts'

const limits = 'This says where a call that you dial arrives, not who called you.'

const doubts: Readonly<Record<Doubt, (answer: NumberAnswer) => string>> = {
  'not-in-catalogue': () => 'We cannot confirm whose number this is. That is neither a warning nor an OK.',
  'other-company': ({ owner }) =>
    `The catalogue has it as a number of ${owner?.name}, not of the company you asked about.`,
  'brand-not-in-catalogue': () =>
    'The catalogue does not know the company you asked about, so it cannot confirm the number.',
  expired: ({ owner }) => `It was a number of ${owner?.name}, but has not been read on its site for 180 days.`,
  retired: ({ owner }) => `${owner?.name} has withdrawn it.`,
  unread: () => 'This could not be read as one phone number. Give it with its country, as in +1 888 555 0100.',
}

/** The answer to "whose number is this?", for a person. */
export function renderNumber(answer: NumberAnswer, terminal: Terminal, reveal: boolean): string {
  const { colors } = terminal
  const digits = answer.e164 ?? answer.dial ?? ''
  const lines: string[] = []
  if (answer.official) {
    const { purpose, region, source } = answer.official
    lines.push(`${colors.bold(digits)}  ${colors.green('official')}`)
    lines.push(paragraph(`It is ${answer.owner?.name}’s: ${purpose}${region ? `, ${region}` : ''}.`, terminal, '  '))
    lines.push(paragraph(`Read on ${source.url} on ${source.readAt}.`, terminal, '  '))
  } else if (answer.line) {
    const { name, country, source } = answer.line
    lines.push(`${colors.bold(answer.line.dial ?? digits)}  ${colors.green('public line')}`)
    lines.push(paragraph(`${name} (${country}).`, terminal, '  '), paragraph(`Source: ${source.url}`, terminal, '  '))
  } else {
    const shown = reveal ? digits : mask(answer.e164 ?? digits)
    lines.push(`${colors.bold(shown || 'not a number')}  ${colors.yellow('not confirmed')}`)
    lines.push(paragraph(harmless(doubts[answer.doubt ?? 'not-in-catalogue'](answer)), terminal, '  '))
  }
  lines.push(paragraph(limits, terminal, '  '))
  return `${lines.join('\n')}\n`
}
