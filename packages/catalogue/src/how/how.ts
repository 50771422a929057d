import type { Answers } from '../biller/questions.ts'
import type { Receipt } from '../biller/receipt.ts'
import { type BillerFinding, billerName, type Resolution, resolveBiller } from '../biller/resolve.ts'
import { english } from '../messages/en.ts'
import type { Messages } from '../messages/messages.ts'
import type {
  Action,
  Basis,
  Biller,
  BillerId,
  Caveat,
  FullCatalogue,
  IsoDate,
  Question,
  Refund,
  Route,
  Service,
  ServiceCaveat,
  Source,
} from '../model.ts'

/** What a person wants to know. */
export interface HowQuestion {
  /** A service by id or by one of its names; another text is answered honestly with "not in the catalogue". */
  readonly service?: string
  /** One action only; all but deleting the account where it is left out. */
  readonly action?: Action
  /** Who bills, where the person knows it. */
  readonly biller?: BillerId
  readonly descriptor?: string
  readonly receipt?: Receipt
  readonly answers?: Answers
}

export interface HowSettings {
  /** Decides which numbers are official still and which facts are old. */
  readonly today: IsoDate
  /** The fixed sentences, in the language of the catalogue (`catalogue.in`). Default: English. */
  readonly messages?: Messages
}

/** The answer, as the interface gives it; the keys after `caveats` are beyond the contract. */
export interface HowAnswer {
  readonly service: { readonly id: string; readonly name: string; readonly company: string } | null
  readonly biller: BillerFinding | null
  readonly routes: readonly Route[]
  readonly refunds: readonly Refund[]
  readonly numbers: readonly {
    readonly e164: string
    readonly purpose: string
    readonly region: string | null
    readonly sources: readonly Source[]
  }[]
  readonly caveats: readonly string[]
  /** What to do first: where to act, and where not. */
  readonly summary: string
  /** Where nothing is paid again and again, or only for extras: says so, and what can be ended. Null elsewhere. */
  readonly nothingToCancel: Caveat | null
  /** How each biller in question is told, seen, and what it does not do. */
  readonly billers: readonly HowBiller[]
  readonly answers: readonly HowAnswerToQuestion[]
  /** Where the account is deleted; only for that action. */
  readonly accountDeletion: { readonly url: string | null; readonly note: string } | null
  /** Whether asking the three questions would help. */
  readonly isBillerOpen: boolean
  /** What to know of the language of the steps; null where there is nothing to know. */
  readonly note: string | null
}

/** How to tell a biller, where it lists what it bills, and what cancelling there does not do. */
export type HowBiller = Pick<Biller, 'id' | 'name' | 'kind' | 'tells' | 'see' | 'limits'>

export interface HowAnswerToQuestion {
  readonly about: Question
  readonly question: string
  readonly text: string
  readonly basis: Basis
  readonly sources: readonly Source[]
}

/** The official way out, by whoever bills. Pure: the same question, catalogue and day give the same answer. */
export function how(question: HowQuestion, catalogue: FullCatalogue, settings: HowSettings): HowAnswer {
  const messages = settings.messages ?? english
  const asked = question.service === undefined ? undefined : findService(question.service, catalogue)
  const resolution = resolveBiller(
    {
      ...(question.descriptor !== undefined && { descriptor: question.descriptor }),
      ...(question.receipt !== undefined && { receipt: question.receipt }),
      ...(question.answers !== undefined && { answers: question.answers }),
      ...(asked && { service: asked.id }),
    },
    catalogue,
    messages,
  )
  const finding = statedBiller(question.biller, catalogue, messages) ?? resolution.biller
  const service =
    asked ?? (question.service === undefined && resolution.service ? catalogue.service(resolution.service) : undefined)
  return service
    ? answerFor(service, finding, resolution, question, catalogue, settings.today, messages)
    : answerWithoutService(finding, resolution, question, catalogue, messages)
}

/** By id, or by a name that is its alone. */
function findService(text: string, catalogue: FullCatalogue): Service | undefined {
  const byId = catalogue.service(text)
  if (byId) return byId
  const named = catalogue.byName(text)
  const ids = new Set(
    named.flatMap(({ serviceId, companyId }) =>
      serviceId ? [serviceId] : catalogue.services.filter((each) => each.companyId === companyId).map(({ id }) => id),
    ),
  )
  return ids.size === 1 ? catalogue.service([...ids][0]!) : undefined
}

function statedBiller(id: BillerId | undefined, catalogue: FullCatalogue, messages: Messages): BillerFinding | null {
  if (id === undefined || !catalogue.biller(id)) return null
  return { id, certainty: 'likely', why: messages.why.answer(billerName(id, catalogue, messages)), candidates: [id] }
}

function answerFor(
  service: Service,
  finding: BillerFinding | null,
  resolution: Resolution,
  question: HowQuestion,
  catalogue: FullCatalogue,
  today: IsoDate,
  messages: Messages,
): HowAnswer {
  const through = billersInQuestion(service, finding, catalogue)
  // Where nothing is charged, closing the account is what a person who wants out can do, and it hides no button.
  const isFree = isFreeOfCharge(service)
  const isWanted = ({ action }: { action: Action }) =>
    question.action === undefined ? isFree || action !== 'delete-account' : action === question.action
  const routes = through.flatMap((id) => inOrder(catalogue.routes(service.id, id))).filter(isWanted)
  const refunds = through.flatMap((id) => refundsOf(service, id, catalogue))
  const billers = through.flatMap((id) => aboutBiller(id, catalogue))
  const company = catalogue.company(service.companyId)?.name ?? service.companyId
  const finalRoutes =
    question.action === 'delete-account' && !isFree ? routes.map((route) => afterCancelling(route, messages)) : routes
  return {
    service: { id: service.id, name: service.name, company },
    biller: finding,
    routes: finalRoutes,
    refunds:
      question.action === undefined || question.action === 'refund' || question.action === 'cancel' ? refunds : [],
    numbers: officialNumbers(service, catalogue, today),
    caveats: [
      ...resolution.warnings,
      ...(question.action === 'delete-account' && !isFree ? [messages.how.deletingIsNotCancelling] : []),
      ...(service.nothingToCancel === null ? [] : [messages.how.noCallForFree]),
      ...unknownToSell(service, finding, catalogue, messages),
      ...(finding?.id ? (catalogue.biller(finding.id)?.limits ?? []).map(({ text }) => text) : []),
      ...service.caveats.filter(holdsThrough(through)).map(({ text }) => text),
    ],
    summary:
      finding === null && service.nothingToCancel !== null
        ? service.nothingToCancel.text
        : summaryOf(service, finding, catalogue, messages),
    nothingToCancel: finding === null ? service.nothingToCancel : null,
    billers,
    answers: answersTo(service, through, refunds, messages),
    accountDeletion:
      question.action === 'delete-account' && finalRoutes.length === 0
        ? deletionOf(service.companyId, service, catalogue, messages)
        : null,
    isBillerOpen: (finding === null && !isFree) || finding?.certainty === 'open',
    note: noteOn(catalogue, messages),
  }
}

/** Whether nothing of it is paid again and again, not even an extra. */
function isFreeOfCharge({ nothingToCancel, routes }: Service): boolean {
  return nothingToCancel !== null && !routes.some(({ action }) => action === 'cancel')
}

function noteOn({ language, isWhole }: FullCatalogue, { language: spoken, how }: Messages): string | null {
  return (language === spoken && isWhole ? how.labelsInEnglish : how.stepsInEnglish) || null
}

/** Whether a button is looked for on this way: by phone, by letter or for a refund there is none that could be missing. */
export function hasCancelButton({ action, channel }: Route): boolean {
  return action === 'cancel' && (channel === 'online' || channel === 'app')
}

const actionOrder: readonly Action[] = ['cancel', 'refund', 'contact', 'delete-account']

function inOrder(routes: readonly Route[]): Route[] {
  return [...routes].sort((a, b) => actionOrder.indexOf(a.action) - actionOrder.indexOf(b.action))
}

/** What somebody typed, as it may be said back to them: nothing in it that could be dialled. */
function withoutNumbers(text: string): string {
  return text.replace(/[+(]?\p{Nd}(?:[^\p{L}]{0,3}\p{Nd}){5,}/gu, '…')
}

/** Whose charges anybody may meet, whatever the service. */
const toldToAll: ReadonlySet<Biller['kind']> = new Set(['store', 'wallet', 'carrier', 'shop'])

function aboutBiller(id: BillerId, catalogue: FullCatalogue): HowBiller[] {
  const biller = catalogue.biller(id)
  if (!biller) return []
  const { name, kind, tells, see, limits } = biller
  return [{ id, name, kind, tells, see, limits }]
}

/** The one company that bears this name, known by name alone or not. */
function companyNamed(name: string | undefined, catalogue: FullCatalogue): string | null {
  const ids = new Set(name === undefined ? [] : catalogue.byName(name).map(({ companyId }) => companyId))
  return ids.size === 1 ? [...ids][0]! : null
}

/** What can be said of a service that the catalogue does not have: by biller, and how to find the official page safely. */
function answerWithoutService(
  finding: BillerFinding | null,
  resolution: Resolution,
  question: HowQuestion,
  catalogue: FullCatalogue,
  messages: Messages,
): HowAnswer {
  const company = resolution.company ?? companyNamed(question.service, catalogue)
  const names = resolution.services.flatMap((id) => catalogue.service(id)?.name ?? [])
  const isWanted = ({ action }: Route) => action !== 'delete-account' && (question.action ?? action) === action
  const candidates = finding?.candidates ?? []
  const told = finding ? candidates : catalogue.billers.filter(({ kind }) => toldToAll.has(kind)).map(({ id }) => id)
  const billers = told.flatMap((id) => aboutBiller(id, catalogue))
  return {
    service: null,
    biller: finding,
    routes: candidates.flatMap((id) =>
      catalogue
        .routesOf(id)
        .filter(isWanted)
        .map((route): Route => ({ ...route, basis: 'general' })),
    ),
    refunds: [],
    numbers: [],
    caveats: [
      ...resolution.warnings,
      ...(question.service === undefined ? [] : [messages.how.notInCatalogue(withoutNumbers(question.service))]),
      ...(question.action === 'delete-account' ? [messages.how.deletingIsNotCancelling] : []),
      ...(question.service === undefined && names.length > 1 ? [messages.how.severalServices(names)] : []),
      ...(finding?.id ? (catalogue.biller(finding.id)?.limits ?? []).map(({ text }) => text) : []),
      ...messages.how.findItSafely,
    ],
    nothingToCancel: null,
    summary: finding
      ? finding.why
      : question.service === undefined
        ? messages.how.stillOpen()
        : messages.how.notInCatalogue(withoutNumbers(question.service)),
    billers,
    answers: [],
    accountDeletion:
      question.action === 'delete-account' && company !== null
        ? deletionOf(company, undefined, catalogue, messages)
        : null,
    isBillerOpen: finding === null || finding.certainty === 'open',
    note: billers.length > 0 ? noteOn(catalogue, messages) : null,
  }
}

const calmOrder: readonly Biller['kind'][] = [
  'company',
  'store',
  'reseller',
  'shop',
  'carrier',
  'partner',
  'wallet',
  'bank',
]

/** Through whom to go, in that order. */
function billersInQuestion(service: Service, finding: BillerFinding | null, catalogue: FullCatalogue): BillerId[] {
  const isOwn = (id: BillerId) => catalogue.biller(id)?.companyId === service.companyId
  if (finding === null || finding.id === null) {
    const known = finding ? [...finding.candidates] : [...service.billers]
    const kindOf = (id: BillerId) => calmOrder.indexOf(catalogue.biller(id)?.kind ?? 'partner')
    return [...new Set(finding ? known : ['direct', ...known])].sort((a, b) => kindOf(a) - kindOf(b))
  }
  const { id } = finding
  const kind = catalogue.biller(id)?.kind
  // Whoever only moves the money cannot end the contract; a key renews with the maker.
  if (kind === 'wallet' || kind === 'bank') return ['direct', id]
  if (kind === 'shop' || kind === 'reseller') return [id, 'direct']
  if (id === 'direct') return ['direct', ...service.billers.filter(isOwn)]
  return isOwn(id) ? [id, 'direct'] : [id]
}

function refundsOf(service: Service, id: BillerId, catalogue: FullCatalogue): Refund[] {
  const own = service.refunds.filter(({ biller }) => biller === id)
  if (own.length > 0) return own
  const biller = catalogue.biller(id)
  if (!biller) return []
  const ofService = (biller.serviceId && catalogue.service(biller.serviceId)?.refunds) || []
  return [...biller.refunds, ...ofService.filter((refund) => refund.biller === id)].map((refund) => ({
    ...refund,
    basis: 'general',
  }))
}

function officialNumbers(service: Service, catalogue: FullCatalogue, today: IsoDate): HowAnswer['numbers'] {
  return catalogue
    .numbersOf(service.companyId, today)
    .flatMap(({ official }) => official ?? [])
    .map(({ e164, purpose, region, source }) => ({ e164, purpose, region, sources: [source] }))
}

function unknownToSell(
  service: Service,
  finding: BillerFinding | null,
  catalogue: FullCatalogue,
  messages: Messages,
): string[] {
  if (!finding?.id || finding.id === 'direct' || service.billers.includes(finding.id)) return []
  const biller = catalogue.biller(finding.id)
  if (biller?.kind !== 'store' || biller.companyId === service.companyId) return []
  return [messages.how.notKnownToSell(biller.name, service.name)]
}

function summaryOf(
  service: Service,
  finding: BillerFinding | null,
  catalogue: FullCatalogue,
  { how, billers }: Messages,
): string {
  if (!finding?.id) return how.stillOpen()
  const biller = catalogue.biller(finding.id)
  const name = billers[finding.id as keyof typeof billers] ?? biller?.name ?? finding.id
  if (finding.id === 'direct' || biller?.companyId === service.companyId) return how.billedByItself(service.name)
  switch (biller?.kind) {
    case 'wallet':
    case 'bank':
      return how.stopsTheMoneyOnly(name, service.name)
    case 'shop':
      return how.renewsWithTheMaker(service.name)
    case 'reseller':
      return how.resellerOf(name, service.name)
    default:
      return how.there(name, service.name)
  }
}

const questionOrder: readonly Question[] = [
  'proof',
  'missing-button',
  'app-store',
  'online-or-phone',
  'errors',
  'offers',
  'refund',
  'after',
]

/** Whether something holds for one of these billers, or whoever bills. */
function holdsThrough(billers: readonly BillerId[]) {
  return ({ biller }: ServiceCaveat) => biller === null || billers.includes(biller)
}

/** What people ask also of what is no subscription. */
const askedOfAnything: ReadonlySet<Question> = new Set(['online-or-phone', 'errors'])

/** Questions whose general answer holds beside what the service's own pages say; to the others it would contradict. */
const holdsBeside: ReadonlySet<Question> = new Set(['proof', 'missing-button', 'errors', 'offers', 'after'])

/** What the service's own pages say, and what holds in general where they leave something to say. */
function answersTo(
  service: Service,
  through: readonly BillerId[],
  refunds: readonly Refund[],
  messages: Messages,
): HowAnswerToQuestion[] {
  const specific = service.answers.filter(holdsThrough(through))
  const isAsked = (about: Question) =>
    service.nothingToCancel === null || askedOfAnything.has(about) || specific.some((answer) => answer.about === about)
  return questionOrder.filter(isAsked).flatMap((about) => {
    const question = messages.how.ask[about]
    const own = specific.filter((answer) => answer.about === about)
    const isSaid = own.some(({ isWhole }) => isWhole) || (own.length > 0 && !holdsBeside.has(about))
    return [
      ...own.map(({ text, basis, sources }) => ({ about, question, text, basis, sources })),
      ...(isSaid ? [] : [{ about, question, ...inGeneral(about, service, refunds, messages) }]),
    ]
  })
}

function inGeneral(
  about: Question,
  service: Service,
  refunds: readonly Refund[],
  { how }: Messages,
): Pick<HowAnswerToQuestion, 'text' | 'basis' | 'sources'> {
  if (about !== 'refund') return { text: how.answer[about], basis: 'general', sources: [] }
  return {
    text: refunds.length > 0 ? refunds.map(how.refund).join(' ') : how.noRefundTerms(service.name),
    basis: refunds[0]?.basis ?? 'general',
    sources: refunds.flatMap(({ sources }) => sources),
  }
}

/** Deleting the account opens with cancelling: else people are locked out of the button and the proof. */
function afterCancelling(route: Route, { how }: Messages): Route {
  return { ...route, steps: [...how.cancelBeforeDeleting, ...route.steps] }
}

function deletionOf(
  companyId: string,
  service: Service | undefined,
  catalogue: FullCatalogue,
  { how }: Messages,
): HowAnswer['accountDeletion'] {
  const known = catalogue.accountDeletion(companyId, service)
  return known ? { url: known.url, note: how.secondTier } : null
}
