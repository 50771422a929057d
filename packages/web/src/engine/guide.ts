import {
  type Answers,
  billerName,
  type FullCatalogue,
  type HowAnswer,
  type HowBiller,
  hasCancelButton,
  how,
  type IsoDate,
  type Messages,
  messagesFor,
  type Refund,
  type Route,
  resolveBiller,
  type Source,
} from '@offhook/catalogue/full'
import { officialNumbers, viewSource } from './facts.ts'
import type {
  BillerView,
  GuideQuestion,
  GuideView,
  PeopleAsk,
  RefundView,
  RouteView,
  SourceView,
  ToldView,
} from './guide-view.ts'

const longestName = 60
const mostDigitsInName = 4

/**
 * The guide to one service, as a person may see it. A service that the catalogue does not have gets what holds in
 * general; its name is repeated only where it can be no phone number.
 */
export function viewGuide(question: GuideQuestion, catalogue: FullCatalogue, today: IsoDate): GuideView {
  const messages = messagesFor(question.language)
  const answers: Answers = {
    ...(question.receiptFrom !== null && { receiptFrom: question.receiptFrom }),
    ...(question.signedUp !== null && { signedUp: question.signedUp }),
  }
  const asked = {
    ...(question.service !== '' && { service: question.service }),
    ...(question.line.trim() !== '' && { descriptor: question.line }),
    answers,
  }
  const answer = how(asked, catalogue, { today, messages })
  const deletion = how({ ...asked, action: 'delete-account' }, catalogue, { today, messages })
  const id = answer.service?.id ?? null
  const company = id === null ? undefined : catalogue.service(id)?.companyId
  const view = viewing(catalogue, messages, today)
  // Then closing the account stands among the ways, and nothing has to come before it.
  const isFree = answer.nothingToCancel !== null && !answer.routes.some(({ action }) => action === 'cancel')
  return {
    id,
    name: answer.service?.name ?? nameToRepeat(question.service),
    company: answer.service?.company ?? null,
    aliases: id === null ? [] : (catalogue.service(id)?.aliases ?? []),
    note: answer.note,
    questions: messages.how.threeQuestions,
    places: messages.how.places,
    several: id === null ? meantByLine(question.line, catalogue) : [],
    nothingToCancel: answer.nothingToCancel && {
      text: answer.nothingToCancel.text,
      basis: answer.nothingToCancel.basis,
      sources: answer.nothingToCancel.sources.map(view.source),
    },
    told: told(answer),
    billers: answer.billers.map(view.biller),
    allBillers: catalogue.billers.map(({ id }) => ({ id, name: view.nameOf(id) })),
    routes: answer.routes.map(view.route),
    refunds: answer.refunds.map(view.refund),
    asked: peopleAsk(answer, view.source),
    caveats: answer.caveats.filter((text) => text !== messages.how.notInCatalogue(question.service)),
    numbers: company === undefined ? [] : officialNumbers(company, catalogue, today),
    deletion: {
      routes: isFree ? [] : deletion.routes.filter(({ action }) => action === 'delete-account').map(view.route),
      first: isFree ? [] : messages.how.cancelBeforeDeleting,
      why: isFree ? null : messages.how.deletingIsNotCancelling,
      listed: deletion.accountDeletion,
    },
  }
}

/** The services that a line alone may mean. */
function meantByLine(line: string, catalogue: FullCatalogue): GuideView['several'] {
  if (line.trim() === '') return []
  const { services } = resolveBiller({ descriptor: line }, catalogue)
  return services.flatMap((id) => {
    const service = catalogue.service(id)
    return service === undefined ? [] : [{ id, name: service.name }]
  })
}

function told({ biller, summary, isBillerOpen, service }: HowAnswer): ToldView | null {
  if (biller === null) return null
  return {
    isOpen: isBillerOpen,
    certainty: biller.certainty,
    why: biller.why,
    // Without a service, or while it is open, the summary says nothing more.
    summary: isBillerOpen || service === null ? null : summary,
    biller: biller.id,
  }
}

function viewing(catalogue: FullCatalogue, messages: Messages, today: IsoDate) {
  const nameOf = (id: string) => billerName(id, catalogue, messages)
  const source = (source: Source): SourceView => viewSource(source, today)
  return {
    source,
    nameOf,
    biller: ({ id, tells, see, limits }: HowBiller): BillerView => ({
      id,
      name: nameOf(id),
      tells: tells.map(({ where, text }) => ({ where, text })),
      see: see === null || id === 'direct' ? null : { url: see.url, steps: see.steps },
      limits: limits.map(({ text }) => text),
    }),
    route: (route: Route): RouteView => ({
      ...route,
      hasButton: hasCancelButton(route),
      billerName: nameOf(route.biller),
      sources: route.sources.map(source),
    }),
    refund: (refund: Refund): RefundView => ({
      biller: refund.biller,
      billerName: nameOf(refund.biller),
      regions: refund.regions,
      words: messages.how.refund(refund),
      windowDays: refund.windowDays,
      business: refund.business,
      basis: refund.basis,
      sources: refund.sources.map(source),
    }),
  }
}

function peopleAsk({ answers }: HowAnswer, view: (source: Source) => SourceView): PeopleAsk[] {
  return [...Map.groupBy(answers, ({ about }) => about)].map(([about, all]) => ({
    about,
    question: all[0]!.question,
    answers: all.map(({ text, basis, sources }) => ({ text, basis, sources: sources.map(view) })),
  }))
}

function nameToRepeat(name: string): string | null {
  const digits = name.match(/\p{N}/gu)?.length ?? 0
  return name.length > longestName || digits > mostDigitsInName ? null : name
}
