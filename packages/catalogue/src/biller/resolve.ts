import { english } from '../messages/en.ts'
import type { Messages } from '../messages/messages.ts'
import type { BillerId, FullCatalogue } from '../model.ts'
import type { Certainty } from './certainty.ts'
import { type Answers, billersOfAnswers } from './questions.ts'
import { type LineReader, type LineReading, lineReader } from './read-line.ts'
import { type Receipt, readReceipt } from './receipt.ts'

/** What is known of who bills. Everything is optional; a statement line tells most. */
export interface Evidence {
  /** A line of a bank or card statement, as printed. */
  readonly descriptor?: string
  readonly receipt?: Receipt
  /** Id of the service in question, where it is known. */
  readonly service?: string
  readonly answers?: Answers
}

export interface BillerFinding {
  /** Null while it is open. */
  readonly id: BillerId | null
  readonly certainty: Certainty
  /** One sentence for people. */
  readonly why: string
  /** Whoever it may be, the likeliest first. */
  readonly candidates: readonly BillerId[]
}

export interface Resolution {
  /** Null where nothing tells it. */
  readonly biller: BillerFinding | null
  /** Id of the one service that the evidence names, or null. */
  readonly service: string | null
  /** All services that it may be; more than one where one text stands for several brands. */
  readonly services: readonly string[]
  /** Whom the evidence names, whether or not the catalogue has a service of it. */
  readonly company: string | null
  /** What to beware of: a look-alike sender, a line that names somebody else. */
  readonly warnings: readonly string[]
}

const readers = new WeakMap<FullCatalogue, LineReader>()

/**
 * Tells who takes the money. Pure; the first call with a catalogue makes its tables. The line counts most, then the
 * sender of the receipt, then what the person says.
 */
export function resolveBiller(evidence: Evidence, catalogue: FullCatalogue, messages: Messages = english): Resolution {
  const reader = readers.get(catalogue) ?? lineReader(catalogue)
  readers.set(catalogue, reader)
  const line = evidence.descriptor?.trim() ? reader.read(evidence.descriptor, evidence.service ?? null) : null
  const receipt = evidence.receipt ? readReceipt(evidence.receipt, catalogue) : null
  const said = evidence.answers ? billersOfAnswers(evidence.answers, catalogue) : []

  const warnings: string[] = []
  if (receipt?.lookAlikeOf) warnings.push(messages.why.lookAlikeSender(receipt.domain, receipt.lookAlikeOf))
  if (line?.namesOther) warnings.push(messages.why.namesOther(line.namesOther))

  const services = line?.services.length ? line.services : (receipt?.services ?? [])
  const found = {
    service: services.length === 1 ? services[0]! : null,
    services,
    company: line?.company ?? receipt?.company ?? null,
    warnings,
  }
  const biller = ofLine(line, catalogue, messages)
  if (biller && biller.certainty !== 'open') return { ...found, biller }

  const narrower = [
    ...(receipt?.biller
      ? [
          {
            id: receipt.biller,
            why: messages.why.receipt(receipt.domain, billerName(receipt.biller, catalogue, messages)),
          },
        ]
      : []),
    ...said.map((id) => ({ id, why: messages.why.answer(billerName(id, catalogue, messages)) })),
  ].filter(({ id }) => !biller || biller.candidates.includes(id) || biller.candidates.length === 0)
  const [first] = narrower
  if (first) {
    const disagree = new Set(narrower.map(({ id }) => id)).size > 1
    if (disagree) {
      const candidates = [...new Set(narrower.map(({ id }) => id))]
      return { ...found, biller: { id: null, certainty: 'open', why: messages.why.disagree(), candidates } }
    }
    return { ...found, biller: { id: first.id, certainty: 'likely', why: first.why, candidates: [first.id] } }
  }
  if (biller) return { ...found, biller }
  return { ...found, biller: null }
}

function ofLine(line: LineReading | null, catalogue: FullCatalogue, messages: Messages): BillerFinding | null {
  if (!line || line.candidates.length === 0) return null
  const [first] = line.candidates
  const name = billerName(first!, catalogue, messages)
  const why = {
    printed: () => messages.why.printed(asRead(line.text), name),
    'also-printed': () => messages.why.alsoPrinted(asRead(line.text), name),
    'cut-off': () => messages.why.cutOff(asRead(line.text), name),
    'not-its-own': () => messages.why.notItsOwn(asRead(line.text)),
    names: () => messages.why.names(line.text),
    provider: () => messages.why.provider(asRead(line.text), name),
    several: () => messages.why.several(line.candidates.map((id) => billerName(id, catalogue, messages))),
  }[line.reason]()
  return { id: line.certainty === 'open' ? null : first!, certainty: line.certainty, why, candidates: line.candidates }
}

/** A descriptor as a person reads it: any digits stand for the `#`. */
function asRead(text: string): string {
  return text.replaceAll(/\.?#\.?/g, '…')
}

/** How the biller is called in the language of the answer. */
export function billerName(id: BillerId, catalogue: FullCatalogue, messages: Messages): string {
  return messages.billers[id as keyof typeof messages.billers] ?? catalogue.biller(id)?.name ?? id
}
