import type { Exhibit, Moment, OpenCase } from '@offhook/cases'
import type { FullCatalogue } from '@offhook/catalogue/full'
import { shownWords } from '../watch/shown-line.ts'
import type { CaseView } from './case-desk.ts'

/** A case as the page shows it: what others wrote has its numbers masked, and old moments are left out. */
export interface ShownCase extends Omit<CaseView, 'timeline'> {
  readonly timeline: readonly (Moment & { readonly canUndo: boolean })[]
  readonly olderMoments: number
  /** Who can bill this service; a name for each. */
  readonly billers: readonly { readonly id: string; readonly name: string }[]
  /** The exhibits that a confirmation names, by number. */
  readonly confirmedBy: readonly number[]
}

/** @param most how many moments are shown, the newest ones */
export function shownCase(view: CaseView, { state }: OpenCase, catalogue: FullCatalogue, most: number): ShownCase {
  // A file is called as it is called: the dot before its ending makes no address of it.
  const names = view.exhibits.map(({ name }) => name)
  const words = (text: string) => {
    const shown = shownWords(text, catalogue)
    const called = names.find((name) => text.includes(name))
    return called === undefined ? shown : shown.replaceAll(called.replaceAll('.', '[.]'), called)
  }
  const confirming = new Set(state.confirmations.map(({ exhibit }) => exhibit))
  const moments = view.timeline.slice(-most)
  return {
    ...view,
    deadlines: view.deadlines.map((deadline) => ({ ...deadline, title: words(deadline.title) })),
    exhibits: view.exhibits.map((exhibit) => shownExhibit(exhibit, words)),
    timeline: moments.map((moment) => ({
      ...moment,
      text: words(moment.text),
      canUndo: moment.sequence > 1 && !moment.isUndone,
    })),
    billers: (catalogue.service(state.serviceId)?.billers ?? []).map((id) => ({
      id,
      name: catalogue.biller(id)?.name ?? id,
    })),
    olderMoments: view.timeline.length - moments.length,
    confirmedBy: view.exhibits.filter(({ sha256 }) => confirming.has(sha256)).map(({ number }) => number),
  }
}

function shownExhibit(exhibit: Exhibit, words: (text: string) => string): Exhibit {
  const { name, about, mail, found } = exhibit
  // A number that has to be masked is no confirmation number that could be offered.
  const { confirmationNumber, ...others } = found ?? {}
  const isPlain = confirmationNumber !== undefined && words(confirmationNumber) === confirmationNumber
  return {
    ...exhibit,
    name: words(name),
    ...(about !== undefined && { about: words(about) }),
    ...(mail && { mail: { ...mail, from: words(mail.from), subject: words(mail.subject) } }),
    found: found && { ...others, ...(isPlain && { confirmationNumber }) },
  }
}
