import './steps.css'
import { type HelpStep, isOld } from '@offhook/catalogue/help'
import { type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { DialView, SourceView } from '../engine/view.ts'
import { holdsIn } from './country.tsx'
import { DialEntry } from './dial-link.tsx'
import { useRemembered } from './remembered.ts'
import { SourceNote } from './source-note.tsx'
import { useLines } from './use-lines.ts'

interface StepsProps {
  /** Names the list, so that its ticks are remembered while the app is open. */
  readonly name: string
  readonly steps: readonly HelpStep[]
  readonly country: string
  /** A line above what to do, such as its days. */
  readonly above?: (step: HelpStep) => ReactNode
}

/** Steps with check boxes: what to do, why, whom to ring, where it was read. */
export function Steps({ name, steps, country, above }: StepsProps) {
  const lines = useLines(steps)
  return (
    <ol className="steps">
      {steps
        .filter(({ places }) => holdsIn(places, country))
        .map((step) => (
          <Step
            key={step.id}
            name={`${name} ${step.id}`}
            step={step}
            dials={linesIn(step, lines, country)}
            above={above?.(step) ?? null}
          />
        ))}
    </ol>
  )
}

interface StepProps {
  readonly name: string
  readonly step: HelpStep
  readonly dials: readonly DialView[]
  readonly above: ReactNode
}

function Step({ name, step, dials, above }: StepProps) {
  const [isDone, setDone] = useRemembered(`step ${name}`, false)
  const id = useId()
  return (
    <li className={isDone ? 'step is-done' : 'step'}>
      <input id={id} type="checkbox" checked={isDone} onChange={(event) => setDone(event.target.checked)} />
      <div className="step-words">
        {above}
        <label htmlFor={id}>{step.do}</label>
        <p>{step.why}</p>
        <SourceNote source={viewOf(step)} />
        {dials.map((dial) => (
          <DialEntry key={dial.dial} dial={dial} />
        ))}
      </div>
    </li>
  )
}

/** The lines of a step that are dialled in this country. */
export function linesIn(
  { lines }: HelpStep,
  known: Readonly<Record<string, DialView>>,
  country: string,
): readonly DialView[] {
  return lines.flatMap((id) => known[id] ?? []).filter(({ region }) => region !== null && holdsIn([region], country))
}

/** The source of a step as it is shown. */
export function viewOf({ source }: Pick<HelpStep, 'source'>): SourceView {
  const { url, ownDomain, readAt, asOf } = source
  return { url, own: ownDomain, readAt, asOf, old: isOld(source, new Date().toISOString().slice(0, 10)) }
}

/** Sentences to read or say, without boxes to tick. */
export function Sentences({ steps, isSpeech = false }: { steps: readonly HelpStep[]; isSpeech?: boolean }) {
  const { i18n } = useTranslation()
  const quoted = (text: string) => (isSpeech ? quote(text, i18n.language) : text)
  return (
    <ol className="sentences">
      {steps.map((step) => (
        <li key={step.id}>
          <strong>{quoted(step.do)}</strong>
          <p>{step.why}</p>
          <SourceNote source={viewOf(step)} />
        </li>
      ))}
    </ol>
  )
}

const quotes: Readonly<Record<string, readonly [string, string]>> = {
  de: ['„', '“'],
  fr: ['« ', ' »'],
  es: ['«', '»'],
}

function quote(text: string, language: string): string {
  const [open, close] = quotes[language] ?? ['“', '”']
  return open + text + close
}
