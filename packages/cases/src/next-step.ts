import type { IsoDate } from '@offhook/catalogue/full'
import { calendarOf, type Deadline } from './calendar/deadlines.ts'
import { contestedCharges } from './calendar/rule-starts.ts'
import { type CaseState, cancellationDay } from './case-state.ts'
import type { CaseCatalogue } from './catalogue-port.ts'
import { routeOf } from './route-of.ts'

/** "next: …, by DATE, because …" */
export interface NextStep {
  readonly text: string
  /** Null where nothing presses. */
  readonly by: IsoDate | null
  readonly because: string
  /** The number of the step in the route, from 0; null where it is none of them. */
  readonly step: number | null
}

/** What to do now. Pure. */
export function nextStep(state: CaseState, catalogue: CaseCatalogue, today: IsoDate): NextStep {
  if (state.closed) return { text: 'Nothing: the case is closed', by: null, because: 'You closed it.', step: null }
  const { deadlines } = calendarOf(state, catalogue, today)
  const open = deadlines.filter(({ metOn, due, binds }) => metOn === null && due >= today && binds === 'person')
  const first = (...kinds: Deadline['kind'][]) => open.find(({ kind }) => kinds.includes(kind))
  const by = (deadline: Deadline | undefined, text: string, otherwise: string): NextStep => ({
    text,
    by: deadline?.due ?? null,
    because: deadline?.because ?? otherwise,
    step: null,
  })
  const contested = contestedCharges(state)
  const again = contested.filter(({ isAfterCancelling }) => isAfterCancelling)

  if (again.length > 0 && state.disputes.length === 0) {
    const bank = first('billing-error', 'direct-debit-recall', 'unauthorised-payment')
    if (state.refundsAsked.every((day) => day < again[0]!.postedOn)) {
      return by(
        first('refund-window') ?? bank,
        'Ask the company for the money back, with your confirmation',
        'It was charged again after you had cancelled; the bank will ask whether the company was asked first.',
      )
    }
    return by(
      bank,
      'Make the proof pack and tell the bank that you dispute the charge',
      'It was charged again after you had cancelled.',
    )
  }
  if (state.disputes.length > 0 && again.length > 0 && state.refunds.length === 0) {
    return by(first('monitoring'), 'Wait for the bank’s answer, and keep it', 'You have disputed the charge.')
  }
  if (cancellationDay(state) === null) {
    const route = routeOf(state, catalogue, state.goal)
    const index = route?.steps.findIndex((_, number) => !state.stepsDone.has(number)) ?? -1
    const press = first('renewal', 'cooling-off')
    if (route && index >= 0) {
      return {
        text: route.steps[index]!,
        by: press?.due ?? null,
        because: press?.because ?? 'This is the official way.',
        step: index,
      }
    }
    if (route) {
      return by(
        press,
        'Keep what shows that it worked: add the mail or a screenshot, then note the confirmation',
        route.confirmation ?? 'Without proof it is word against word.',
      )
    }
    return by(press, 'Send the company a letter', 'No online way is known for this biller.')
  }
  if (state.confirmations.length === 0) {
    const isRefused = state.refusals.length > 0
    return by(
      first('renewal', 'cooling-off'),
      isRefused ? 'Answer the refusal with a complaint' : 'Wait for the confirmation, and add it when it comes',
      isRefused ? 'The company refused.' : 'You have cancelled; the company has not confirmed it yet.',
    )
  }
  const refund = first('refund-window')
  if (refund && contested.length > 0 && state.refundsAsked.length === 0) return by(refund, 'Ask for the refund', '')
  const watch = first('monitoring')
  if (watch) return by(watch, 'Look at the statement: was it charged again?', '')
  return by(undefined, 'Close the case', 'It is cancelled, and two billing cycles have passed.')
}
