import {
  type Biller,
  billerName,
  type FullCatalogue,
  type HowAnswer,
  type HowBiller,
  hasCancelButton,
  type IsoDate,
  isOld,
  type Messages,
  type Route,
  type Source,
} from '@offhook/catalogue/full'
import { harmless, paragraph, type Terminal } from './terminal.ts'

export interface HowView {
  readonly near: readonly string[]
  readonly terminal: Terminal
  readonly messages: Messages
  readonly today: IsoDate
  readonly catalogue: FullCatalogue
}

/** The guide for a person: who bills, where to act, what to do step by step, what to expect, what then. */
export function renderHow(answer: HowAnswer, view: HowView): string {
  const { terminal, messages } = view
  const { colors } = terminal
  const lines: string[] = []
  const put = (text: string, indent = '', first = indent) =>
    lines.push(paragraph(harmless(text), terminal, indent, first))

  if (answer.service) {
    const { name, company } = answer.service
    lines.push(colors.bold(company === name ? name : `${name} (${company})`))
  }
  const nothing = answer.nothingToCancel
  lines.push('', colors.bold(nothing ? messages.how.isThereAnything : messages.how.whoBills))
  if (answer.biller && answer.summary !== answer.biller.why) put(answer.biller.why, '  ')
  put(answer.summary, '  ')
  if (nothing) lines.push(...sourceLines(nothing.sources, view))
  if (answer.note !== null) put(answer.note, '  ')
  if (answer.isBillerOpen && answer.service && answer.billers.length > 1)
    for (const biller of answer.billers) lines.push(...howToTell(biller, view))
  // Without a service there is no way of its own: what the statement says is all that tells.
  if (!answer.service && answer.biller === null) {
    lines.push('')
    for (const { id, tells } of answer.billers) {
      const [tell] = tells.filter(({ where }) => where === 'statement')
      const called = messages.how.billedBy(billerName(id, view.catalogue, messages))
      if (tell) put(messages.how.labelled(called, tell.text), '    ', '  - ')
    }
  }

  const groups = byBiller(answer.routes)
  for (const group of groups) {
    const biller = view.catalogue.biller(group[0]!.biller)
    // Of what is no subscription nobody bills: there is one way, the company's own.
    if (nothing === null || groups.length > 1)
      lines.push('', colors.bold(colors.underline(messages.how.billedBy(nameOf(biller, group[0]!.biller, messages)))))
    if (biller?.see && biller.id !== 'direct' && !answer.isBillerOpen) {
      put(messages.how.labelled(messages.how.seeItBy, biller.see.url ?? ''), '  ')
      for (const step of biller.see.steps) put(step, '    ', '  - ')
    }
    for (const route of group) lines.push('', ...renderRoute(route, view))
  }

  if (answer.accountDeletion) {
    lines.push('', colors.bold(messages.how.actions['delete-account']))
    for (const [index, step] of messages.how.cancelBeforeDeleting.entries()) put(step, '     ', `  ${index + 1}. `)
    if (answer.accountDeletion.url) put(answer.accountDeletion.url, '  ')
    put(answer.accountDeletion.note, '  ')
  }
  if (answer.service && answer.refunds.length > 0) {
    lines.push('', colors.bold(messages.how.refunds))
    for (const refund of answer.refunds) {
      const billerName = nameOf(view.catalogue.biller(refund.biller), refund.biller, messages)
      put(`${messages.how.refund(refund)} (${messages.how.billedBy(billerName)})`, '    ', '  - ')
      lines.push(...sourceLines(refund.sources, view))
    }
  }
  if (answer.numbers.length > 0) {
    lines.push('', colors.bold(messages.how.numbers))
    for (const { e164, purpose, region, sources } of answer.numbers) {
      put(`${e164}  ${purpose}${region ? `, ${region}` : ''}`, '    ', '  ')
      lines.push(...sourceLines(sources, view))
    }
    put(messages.how.phoneOnlyFrom, '  ')
  }
  if (answer.caveats.length > 0) {
    lines.push('', colors.bold(messages.how.goodToKnow))
    for (const caveat of new Set(answer.caveats)) if (caveat !== answer.summary) put(caveat, '    ', '  - ')
  }
  if (view.near.length > 0) put(messages.how.didYouMean(view.near), '  ')
  if (answer.answers.length > 0) {
    lines.push('', colors.bold(messages.how.questions))
    let last = ''
    for (const { question, text, sources } of answer.answers) {
      if (question !== last) lines.push('', `  ${colors.bold(question)}`)
      last = question
      put(text, '  ')
      lines.push(...sourceLines(sources, view))
    }
  }
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`
}

function howToTell(biller: HowBiller, { terminal, messages }: HowView): string[] {
  if (biller.tells.length === 0) return []
  const name = nameOf(biller, biller.id, messages)
  return [
    '',
    paragraph(`${messages.how.billedBy(name)}. ${messages.how.labelled(messages.how.tellItBy, '')}`, terminal, '  '),
    ...biller.tells.map(({ text }) => paragraph(text, terminal, '    ', '  - ')),
  ]
}

function byBiller(routes: readonly Route[]): Route[][] {
  return [...Map.groupBy(routes, ({ biller }) => biller).values()]
}

function renderRoute(route: Route, view: HowView): string[] {
  const { terminal, messages } = view
  const { colors } = terminal
  const { how } = messages
  const action = colors.bold(how.actions[route.action])
  const lines = [`  ${route.url ? how.labelled(action, colors.underline(route.url)) : action}`]
  const put = (text: string) => lines.push(paragraph(text, terminal, '    '))
  if (route.regions.length > 0) put(how.inCountries(route.regions))
  if (route.channel !== 'online') put(how.channel[route.channel])
  if (route.noticeDays !== null) put(how.notice(route.noticeDays))
  route.steps.forEach((step, index) => {
    lines.push(paragraph(step, terminal, '       ', `  ${String(index + 1).padStart(3)}. `))
  })
  if (route.takesEffect !== 'unknown') put(how.takesEffect[route.takesEffect])
  if (route.confirmation) put(how.labelled(how.youWillSee, route.confirmation))
  if (route.ifMissing) put(how.labelled(hasCancelButton(route) ? how.ifMissing : how.ifRefused, route.ifMissing))
  lines.push(paragraph(colors.dim(how.basis[route.basis]), terminal, '    '), ...sourceLines(route.sources, view))
  return lines
}

/** Each source with its date. A third party's page is named as a source, never offered as a way. */
function sourceLines(sources: readonly Source[], { terminal, messages, today }: HowView): string[] {
  return sources.map((source) => {
    const { url, ownDomain, readAt, asOf } = source
    const age = readAt ? messages.how.readOn(readAt) : asOf ? messages.how.asOf(asOf) : messages.how.notRead
    const old = (readAt ?? asOf) !== null && isOld(source, today) ? `; ${messages.how.checkSource}` : ''
    const shown = ownDomain ? url : new URL(url).hostname.replaceAll('.', '[.]')
    return paragraph(terminal.colors.dim(`${shown} (${age}${old})`), terminal, '    ')
  })
}

function nameOf(biller: Pick<Biller, 'name'> | undefined, id: string, { billers }: Messages): string {
  return billers[id as keyof typeof billers] ?? biller?.name ?? id
}
