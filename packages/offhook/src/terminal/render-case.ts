import type { CaseView } from '../cases/case-desk.ts'
import { harmless, paragraph, type Terminal } from './terminal.ts'

/** A case on the terminal: what to do now first, then the rest. */
export function renderCase(view: CaseView, today: string, terminal: Terminal): string {
  const { colors } = terminal
  const lines = [colors.bold(`${view.service.name}  (case ${view.id})`), '', renderNext(view, terminal), '']
  if (view.route) {
    lines.push(colors.bold('The official way'))
    if (view.route.url) lines.push(`  ${colors.underline(view.route.url)}`)
    view.route.steps.forEach(({ text, doneOn }, index) => {
      lines.push(paragraph(text, terminal, '       ', `  ${doneOn ? '✓' : ' '} ${index + 1}. `))
    })
    if (view.route.confirmation) lines.push(paragraph(`Then: ${view.route.confirmation}`, terminal, '    '))
    if (view.route.ifMissing)
      lines.push(paragraph(`If the button is missing: ${view.route.ifMissing}`, terminal, '    '))
    const [source] = view.route.sources
    if (source)
      lines.push(
        paragraph(
          colors.dim(`source: ${source.url} (${source.readAt ? `read ${source.readAt}` : 'not read by us'})`),
          terminal,
          '    ',
        ),
      )
    lines.push('')
  }
  const open = view.deadlines.filter(({ metOn }) => metOn === null)
  if (open.length > 0) {
    lines.push(colors.bold('Deadlines'))
    for (const { due, title, because, source, binds } of open) {
      const isOver = due < today
      lines.push(
        paragraph(
          `${isOver ? `${due} (over)` : due}  ${title}${binds === 'bank' ? ' (the bank’s own limit)' : ''}`,
          terminal,
          '    ',
          '  ',
        ),
      )
      lines.push(paragraph(colors.dim(because), terminal, '    '))
      if (source)
        lines.push(paragraph(colors.dim(`${source.citation}${source.url ? `: ${source.url}` : ''}`), terminal, '    '))
    }
    lines.push('')
  }
  if (view.exhibits.length > 0) {
    lines.push(colors.bold('Exhibits'))
    for (const { number, name, kind, about, judged, warnings } of view.exhibits) {
      lines.push(
        paragraph(
          `${number}. ${harmless(name)} (${kind})${about ? `: ${harmless(about)}` : ''}`,
          terminal,
          '     ',
          '  ',
        ),
      )
      if (judged) lines.push(paragraph(colors.dim(judged.words), terminal, '     '))
      for (const warning of warnings ?? []) lines.push(paragraph(colors.red(`! ${warning}`), terminal, '     '))
    }
    lines.push('')
  }
  if (view.asks.length > 0) {
    lines.push(colors.bold('It would help to know'))
    for (const { fact, question } of view.asks) lines.push(paragraph(`${question} (${fact})`, terminal, '    ', '  - '))
    lines.push('')
  }
  lines.push(colors.bold('What happened'))
  for (const { on, text, sequence, isUndone } of view.timeline) {
    lines.push(
      paragraph(
        `${on}  ${harmless(text)}${isUndone ? ' (taken back)' : ''} ${colors.dim(`[${sequence}]`)}`,
        terminal,
        '              ',
        '  ',
      ),
    )
  }
  return `${lines.join('\n')}\n`
}

/** "next: …, by DATE, because …" */
export function renderNext({ next }: Pick<CaseView, 'next'>, terminal: Terminal): string {
  const by = next.by ? `, by ${next.by}` : ''
  return paragraph(
    `next: ${next.text.replace(/[.\s]+$/, '')}${by}, because ${lowerFirst(next.because)}`,
    terminal,
    '      ',
    '',
  )
}

function lowerFirst(text: string): string {
  return /^(?:It|You|The|This|About|Without|No|One|Two|A|An)\b/.test(text)
    ? text[0]!.toLowerCase() + text.slice(1)
    : text
}
